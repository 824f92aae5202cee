import type { Span } from '#core/text/span.ts';
import { paragraphAt } from '../text/reading-text.ts';
import type { ScrollWindow } from './scroll-window.ts';
import type { TextView } from './text-view.ts';

const lineHeight = 30;

/**
 * How far below the top of the text a passage begins, in one layout of it. Asking the browser
 * costs a part of a millisecond, which 2,000 passages cannot have before the next frame: it is
 * asked for those near the screen, and once; for the others their place in the paragraph says it
 * to a line or so.
 */
export class LineTops {
  private readonly view: TextView;
  private readonly exact = new Map<number, number>();

  constructor(view: TextView) {
    this.view = view;
  }

  /** Null where the passage is folded away. */
  of({ start }: Span, near: ScrollWindow): number | null {
    const known = this.exact.get(start);
    if (known !== undefined) return known;
    const guess = this.estimate(start);
    if (guess === null || guess < near.top || guess > near.bottom) return guess;
    const top = this.view.lineTop(start) ?? guess;
    this.exact.set(start, top);
    return top;
  }

  private estimate(position: number): number | null {
    const paragraph = paragraphAt(this.view.rendered.text, position);
    const box = paragraph && this.view.boxes.of(paragraph);
    if (!paragraph || !box) return null;
    const share = (position - paragraph.start) / (paragraph.end - paragraph.start);
    const lines = Math.max(1, Math.round(box.height / lineHeight));
    return box.top + Math.max(0, Math.min(lines - 1, Math.floor(share * lines))) * lineHeight;
  }
}
