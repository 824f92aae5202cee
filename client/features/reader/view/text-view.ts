import type { Span } from '#core/text/span.ts';
import type { IntervalIndex } from '../marks/interval-index.ts';
import { MarkPainter } from '../marks/mark-painter.ts';
import type { Layer, Mark } from '../marks/mark.ts';
import type { Passing } from '../marks/mark-styles.ts';
import type { ReadingText } from '../text/reading-text.ts';
import { RenderedText } from '../text/rendered-text.ts';
import { isInView, screenOf, scrollerOf, scrollToRect } from './scroller.ts';

/** How far beyond the screen passages are painted, so that scrolling meets them painted. */
const ahead = '100% 0px';
const lineHeight = 30;

/** A text on the screen: what stands where in it, and its painted passages. */
export class TextView {
  readonly rendered: RenderedText;
  readonly scroller: HTMLElement | null;
  private readonly painter: MarkPainter;
  private readonly observer: IntersectionObserver;

  constructor(text: ReadingText, root: HTMLElement) {
    this.rendered = new RenderedText(text, root);
    this.scroller = scrollerOf(root);
    this.painter = new MarkPainter(this.rendered);
    this.observer = new IntersectionObserver((entries) => this.onSeen(entries), {
      root: this.scroller,
      rootMargin: ahead,
    });
    this.watch();
  }

  setLayers(layers: readonly Layer[]): void {
    this.painter.setLayers(layers);
  }

  setMarks(marks: IntervalIndex<Mark>): void {
    this.painter.setMarks(marks);
  }

  setPassing(kind: Passing, spans: readonly Span[]): void {
    this.painter.setPassing(kind, spans);
  }

  /** Look again at which paragraphs there are: after boilerplate was unfolded. */
  watch(): void {
    this.observer.disconnect();
    this.rendered.refresh();
    for (const [paragraph, element] of this.rendered.elements()) {
      this.observer.observe(element);
      // The observer answers after the first paint; what is on the screen is painted before it.
      if (isOnScreen(element)) this.painter.show(paragraph);
    }
  }

  /** Pixels from the top of the text to the line in which a position stands. */
  lineTop(position: number): number | null {
    const rect = this.rendered.rangeOf({ start: position, end: position + 1 })?.getClientRects()[0];
    return rect ? rect.top - this.rendered.root.getBoundingClientRect().top : null;
  }

  /** The code point whose character is drawn at a place on the screen. */
  positionAt(x: number, y: number): number | null {
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return null;
    const position = this.rendered.positionOf(caret.offsetNode, caret.offset);
    if (position === null) return null;
    // A caret stands between two characters; the pointer is on one of them, or beside the text.
    return [position, position - 1].find((at) => this.isDrawnAt(at, x, y)) ?? null;
  }

  /** Where reading stands: the start of the first paragraph that ends on the screen. */
  firstOnScreen(): number {
    const { top } = screenOf(this.scroller);
    for (const [paragraph, element] of this.rendered.elements()) {
      if (element.getBoundingClientRect().bottom > top + lineHeight) return paragraph.start;
    }
    return 0;
  }

  /** Scroll only if it is needed; a deep link always brings its passage to the same height. */
  reveal(span: Span, always = false): void {
    const rect = this.rendered.rangeOf(span)?.getClientRects()[0];
    if (rect && (always || !isInView(this.scroller, rect, 2 * lineHeight))) {
      scrollToRect(this.scroller, rect);
    }
  }

  stop(): void {
    this.observer.disconnect();
    this.painter.stop();
  }

  private isDrawnAt(position: number, x: number, y: number): boolean {
    if (position < 0) return false;
    const range = this.rendered.rangeOf({ start: position, end: position + 1 });
    return [...(range?.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  }

  private onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const paragraph = this.rendered.paragraphOf(target);
      if (!paragraph) continue;
      if (isIntersecting) this.painter.show(paragraph);
      else this.painter.hide(paragraph);
    }
  }
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}
