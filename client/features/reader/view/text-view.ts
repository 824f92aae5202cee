import type { Span } from '#core/text/span.ts';
import type { IntervalIndex } from '../marks/interval-index.ts';
import { MarkPainter } from '../marks/mark-painter.ts';
import type { Layer, Mark } from '../marks/mark.ts';
import type { Passing } from '../marks/mark-styles.ts';
import type { ReadingText } from '../text/reading-text.ts';
import { RenderedText } from '../text/rendered-text.ts';
import { ParagraphBoxes } from './paragraph-boxes.ts';
import { isInView, screenOf, scrollerOf, scrollToRect } from './scroller.ts';
import type { ScrollWindow } from './scroll-window.ts';

const lineHeight = 30;

/** A text on the screen: what stands where in it, and its painted passages. */
export class TextView {
  readonly rendered: RenderedText;
  readonly boxes: ParagraphBoxes;
  private readonly painter: MarkPainter;
  private scrolledBy: HTMLElement | null | undefined;

  /**
   * @param ground what the passages are painted on, beneath the text
   * @param whole whether all of the text is there, not only its first blocks
   */
  constructor(
    text: ReadingText,
    root: HTMLElement,
    ground: HTMLElement,
    readonly whole: boolean,
  ) {
    this.rendered = new RenderedText(text, root);
    this.boxes = new ParagraphBoxes(this.rendered);
    this.painter = new MarkPainter(this.rendered, ground);
  }

  /** What scrolls the text; looked for when it is asked, for looking lays the page out. */
  get scroller(): HTMLElement | null {
    if (this.scrolledBy === undefined) this.scrolledBy = scrollerOf(this.rendered.root);
    return this.scrolledBy;
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

  /** Paint the passages of what is on the screen or near it, and of nothing else. */
  paintNear(near: ScrollWindow): void {
    this.painter.show(this.boxes.within(this.whole ? near : this.onScreen()));
  }

  /** Look again at what is shown and where: boilerplate was unfolded, the width has changed. */
  refresh(): void {
    this.rendered.refresh();
    this.boxes.measure();
    this.painter.relay();
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
    return this.boxes.firstBelow(this.onScreen().top + lineHeight)?.start ?? 0;
  }

  /** The part of the text that is on the screen. */
  onScreen(): ScrollWindow {
    const screen = screenOf(this.scroller);
    const { top } = this.rendered.root.getBoundingClientRect();
    return { top: screen.top - top, bottom: screen.bottom - top };
  }

  /** Scroll only if it is needed; a deep link always brings its passage to the same height. */
  reveal(span: Span, always = false): void {
    const rect = this.rendered.rangeOf(span)?.getClientRects()[0];
    if (rect && (always || !isInView(this.scroller, rect, 2 * lineHeight))) {
      scrollToRect(this.scroller, rect);
    }
  }

  stop(): void {
    this.painter.stop();
  }

  private isDrawnAt(position: number, x: number, y: number): boolean {
    if (position < 0) return false;
    const range = this.rendered.rangeOf({ start: position, end: position + 1 });
    return [...(range?.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  }
}
