import type { Span } from '#core/text/span.ts';
import type { RenderedText } from '../text/rendered-text.ts';
import type { Paragraph } from '../text/reading-text.ts';
import type { IntervalIndex } from './interval-index.ts';
import { assignLanes, laneCount } from './lanes.ts';
import type { Layer, Mark } from './mark.ts';
import { highlightName, markStyles, passing, type Passing } from './mark-styles.ts';

/** What the reader needs of a browser, and what to say where it is missing. */
export function canPaintMarks(): boolean {
  return 'highlights' in CSS && 'caretPositionFromPoint' in document;
}

export const neededBrowsers = 'Chrome or Edge 128, Firefox 140, or Safari 26.2, or a later one';

interface Stroke {
  highlight: Highlight;
  range: StaticRange;
}

/**
 * Paints passages with the CSS Custom Highlight API: no element is made and no text node split.
 * Only the paragraphs it is told to show are painted; a change repaints what differs.
 */
export class MarkPainter {
  private readonly rendered: RenderedText;
  private readonly sheet = new CSSStyleSheet();
  private readonly highlights = new Map<string, Highlight>();
  private layers = new Map<string, number>();
  private marks: IntervalIndex<Mark> | null = null;
  private lanes = new Map<string, number>();
  private readonly shown = new Map<Paragraph, Map<string, Stroke>>();

  constructor(rendered: RenderedText) {
    this.rendered = rendered;
    document.adoptedStyleSheets.push(this.sheet);
  }

  setLayers(layers: readonly Layer[]): void {
    this.layers = new Map(layers.map(({ key }, index) => [key, index]));
    this.sheet.replaceSync(markStyles(layers));
    layers.forEach((_, index) => {
      for (let lane = 0; lane < laneCount; lane += 1) this.highlight(highlightName(index, lane));
    });
    this.repaint();
  }

  setMarks(marks: IntervalIndex<Mark>): void {
    this.marks = marks;
    this.lanes = assignLanes(marks.items);
    this.repaint();
  }

  /** Paint these paragraphs and no others. */
  show(paragraphs: readonly Paragraph[]): void {
    const wanted = new Set(paragraphs);
    for (const [paragraph, strokes] of this.shown) {
      if (wanted.has(paragraph)) continue;
      for (const { highlight, range } of strokes.values()) highlight.delete(range);
      this.shown.delete(paragraph);
    }
    for (const paragraph of wanted) if (!this.shown.has(paragraph)) this.paint(paragraph);
  }

  /** Paint what the pointer is on, what is selected or what flashes, over everything else. */
  setPassing(kind: Passing, spans: readonly Span[]): void {
    const highlight = this.highlight(passing[kind]);
    highlight.priority = 1;
    highlight.clear();
    for (const span of spans) {
      for (const { node, from, to } of this.rendered.stretchesOf(span)) {
        highlight.add(stroke(node, from, to));
      }
    }
  }

  /** Takes everything off the page again. */
  stop(): void {
    for (const name of this.highlights.keys()) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== this.sheet);
  }

  private repaint(): void {
    for (const paragraph of this.shown.keys()) this.paint(paragraph);
  }

  private paint(paragraph: Paragraph): void {
    const before = this.shown.get(paragraph) ?? new Map<string, Stroke>();
    const now = new Map<string, Stroke>();
    for (const mark of this.marks?.overlapping(paragraph) ?? []) {
      const name = highlightName(this.layers.get(mark.layer) ?? 0, this.lanes.get(mark.id) ?? 0);
      const key = `${name} ${mark.start} ${mark.end} ${mark.id}`;
      const known = before.get(key) ?? this.add(name, paragraph, mark);
      if (known) now.set(key, known);
    }
    for (const [key, { highlight, range }] of before) if (!now.has(key)) highlight.delete(range);
    this.shown.set(paragraph, now);
  }

  private add(name: string, paragraph: Paragraph, mark: Mark): Stroke | null {
    const stretch = this.rendered.stretchIn(paragraph, mark);
    if (!stretch) return null;
    const range = stroke(stretch.node, stretch.from, stretch.to);
    const highlight = this.highlight(name);
    highlight.add(range);
    return { highlight, range };
  }

  private highlight(name: string): Highlight {
    const known = this.highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    this.highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }
}

/** The text never changes under it, so the range need not follow changes. */
function stroke(node: Text, from: number, to: number): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: from,
    endContainer: node,
    endOffset: to,
  });
}
