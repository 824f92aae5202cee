import type { Range as Utf16Range } from '#core/text/range.ts';
import type { Span } from '#core/text/span.ts';
import { paragraphAt, type Paragraph, type ReadingText } from './reading-text.ts';

/** The attribute that says which paragraph an element shows. */
export const paragraphAttribute = 'data-paragraph';

/** A stretch of one text node, as the highlight API and the selection take it. */
export interface Stretch {
  node: Text;
  from: number;
  to: number;
}

/**
 * The way between code points of the stored text and places in the page. Every shown paragraph is
 * one element with one text node, which nothing ever splits.
 */
export class RenderedText {
  readonly text: ReadingText;
  readonly root: HTMLElement;
  private shown = new Map<Paragraph, HTMLElement>();

  constructor(text: ReadingText, root: HTMLElement) {
    this.text = text;
    this.root = root;
    this.refresh();
  }

  /** Look again at what is shown: after boilerplate was folded or unfolded. */
  refresh(): void {
    this.shown = new Map();
    for (const element of this.root.querySelectorAll<HTMLElement>(`[${paragraphAttribute}]`)) {
      const paragraph = this.paragraphOf(element);
      if (paragraph) this.shown.set(paragraph, element);
    }
  }

  /** Null while a paragraph is folded away. */
  elementOf(paragraph: Paragraph): HTMLElement | null {
    return this.shown.get(paragraph) ?? null;
  }

  /** The shown paragraphs and their elements, in order. */
  elements(): ReadonlyMap<Paragraph, HTMLElement> {
    return this.shown;
  }

  paragraphOf(element: Element): Paragraph | null {
    return this.text.paragraphs[Number(element.getAttribute(paragraphAttribute))] ?? null;
  }

  /** The part of a span that one paragraph shows. */
  stretchIn(paragraph: Paragraph, span: Span): Stretch | null {
    const node = this.elementOf(paragraph)?.firstChild;
    if (!(node instanceof Text)) return null;
    const within: Utf16Range = this.text.points.toRange(span);
    const from = Math.max(within.from, paragraph.from) - paragraph.from;
    const to = Math.min(within.to, paragraph.to) - paragraph.from;
    return from < to ? { node, from, to } : null;
  }

  /** The shown parts of a span, one for each paragraph it touches. */
  stretchesOf(span: Span): Stretch[] {
    const stretches: Stretch[] = [];
    for (
      let paragraph = paragraphAt(this.text, span.start);
      paragraph && paragraph.start < span.end;
      paragraph = this.text.paragraphs[paragraph.index + 1] ?? null
    ) {
      const stretch = this.stretchIn(paragraph, span);
      if (stretch) stretches.push(stretch);
    }
    return stretches;
  }

  /** A live range over a span, or null where none of it is shown. */
  rangeOf(span: Span): Range | null {
    const stretches = this.stretchesOf(span);
    const first = stretches[0];
    const last = stretches.at(-1);
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, first.from);
    range.setEnd(last.node, last.to);
    return range;
  }

  /** The code point at a place in the page; null outside the text. */
  positionOf(node: Node, offset: number): number | null {
    if (!this.root.contains(node)) return null;
    const element = node instanceof Element ? node : node.parentElement;
    const shown = element?.closest(`[${paragraphAttribute}]`);
    const paragraph = shown ? this.paragraphOf(shown) : null;
    if (!paragraph) return this.positionBetween(node, offset);
    // A triple click ends before the first character of the next paragraph's element.
    const within = node instanceof Text ? offset : offset === 0 ? 0 : paragraph.text.length;
    return this.text.points.fromUtf16(paragraph.from + within);
  }

  /** Between two paragraphs: where the next shown one begins. */
  private positionBetween(node: Node, offset: number): number {
    const place = document.createRange();
    place.setStart(node, offset);
    const next = [...this.shown].find(([, element]) => place.comparePoint(element, 0) >= 0);
    return next ? next[0].start : this.text.points.length;
  }
}
