import type { Span } from '#core/text/span.ts';
import type { RenderedText } from '../text/rendered-text.ts';
import type { Paragraph } from '../text/reading-text.ts';
import type { IntervalIndex } from './interval-index.ts';
import { assignLanes } from './lanes.ts';
import type { Layer, Mark } from './mark.ts';
import { markStyles, passing, type Passing } from './mark-styles.ts';

/** What the reader needs of a browser, and what to say where it is missing. */
export function canPaintMarks(): boolean {
  return 'highlights' in CSS && 'caretPositionFromPoint' in document;
}

export const neededBrowsers = 'Chrome or Edge 128, Firefox 140, or Safari 26.2, or a later one';

/** Pixels from the top left of the text. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A mark's part of a paragraph: where each of its lines is painted. */
interface Stroke {
  layer: number;
  lane: number;
  lines: Box[];
}

interface Painted {
  sheet: HTMLElement;
  strokes: Map<string, HTMLElement[]>;
}

/**
 * Paints passages beneath the text: no text node is split, and a change draws what differs. Only
 * the paragraphs it is told to show are painted. What passes (hover, selection) is painted by the
 * CSS Custom Highlight API, which repaints all it holds whenever the page changes: good for one
 * passage, too slow for two thousand.
 */
export class MarkPainter {
  private readonly rendered: RenderedText;
  private readonly ground: HTMLElement;
  private readonly sheet = new CSSStyleSheet();
  private readonly highlights = new Map<string, Highlight>();
  private layers = new Map<string, number>();
  private marks: IntervalIndex<Mark> | null = null;
  private lanes = new Map<string, number>();
  private readonly shown = new Map<Paragraph, Painted>();

  /** @param ground the element under the text, of its size, that is painted on */
  constructor(rendered: RenderedText, ground: HTMLElement) {
    this.rendered = rendered;
    this.ground = ground;
    document.adoptedStyleSheets.push(this.sheet);
  }

  setLayers(layers: readonly Layer[]): void {
    this.layers = new Map(layers.map(({ key }, index) => [key, index]));
    this.sheet.replaceSync(markStyles(layers));
    this.draw([...this.shown.keys()]);
  }

  setMarks(marks: IntervalIndex<Mark>): void {
    this.marks = marks;
    this.lanes = assignLanes(marks.items);
    this.draw([...this.shown.keys()]);
  }

  /** Paint these paragraphs and no others. */
  show(paragraphs: readonly Paragraph[]): void {
    const wanted = new Set(paragraphs);
    for (const [paragraph, { sheet }] of this.shown) {
      if (wanted.has(paragraph)) continue;
      sheet.remove();
      this.shown.delete(paragraph);
    }
    this.draw(paragraphs.filter((paragraph) => !this.shown.has(paragraph)));
  }

  /** Paint anew what is shown: the text has been laid out in another way. */
  relay(): void {
    const paragraphs = [...this.shown.keys()];
    this.show([]);
    this.show(paragraphs);
  }

  /** Paint what the pointer is on, what is selected or what flashes, over everything else. */
  setPassing(kind: Passing, spans: readonly Span[]): void {
    const highlight = this.highlight(passing[kind]);
    highlight.clear();
    for (const span of spans) {
      for (const { node, from, to } of this.rendered.stretchesOf(span)) {
        highlight.add(rangeIn(node, from, to));
      }
    }
  }

  /** Takes everything off the page again. */
  stop(): void {
    this.show([]);
    for (const name of this.highlights.keys()) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== this.sheet);
  }

  /** All is measured before anything is drawn: in turns, each would lay the page out again. */
  private draw(paragraphs: readonly Paragraph[]): void {
    if (paragraphs.length === 0) return;
    const origin = this.ground.getBoundingClientRect();
    const measured = paragraphs.map((paragraph) => this.strokesIn(paragraph, origin));
    paragraphs.forEach((paragraph, index) => {
      const painted = this.shown.get(paragraph) ?? this.newSheet();
      this.shown.set(paragraph, painted);
      paint(painted, measured[index] ?? new Map<string, null>());
    });
  }

  /** By what they are; null where a stroke is painted already. */
  private strokesIn(paragraph: Paragraph, origin: DOMRect): Map<string, Stroke | null> {
    const known = this.shown.get(paragraph)?.strokes;
    const strokes = new Map<string, Stroke | null>();
    for (const mark of this.marks?.overlapping(paragraph) ?? []) {
      const layer = this.layers.get(mark.layer) ?? 0;
      const lane = this.lanes.get(mark.id) ?? 0;
      const key = `${layer} ${lane} ${mark.start} ${mark.end} ${mark.id}`;
      const isPainted = known?.has(key) === true;
      const lines = isPainted ? [] : this.linesOf(paragraph, mark, origin);
      strokes.set(key, isPainted ? null : { layer, lane, lines });
    }
    return strokes;
  }

  private linesOf(paragraph: Paragraph, mark: Mark, origin: DOMRect): Box[] {
    const stretch = this.rendered.stretchIn(paragraph, mark);
    if (!stretch) return [];
    const range = document.createRange();
    range.setStart(stretch.node, stretch.from);
    range.setEnd(stretch.node, stretch.to);
    return Array.from(range.getClientRects(), ({ left, top, width, height }) => ({
      left: left - origin.left,
      top: top - origin.top,
      width,
      height,
    }));
  }

  private newSheet(): Painted {
    const sheet = document.createElement('div');
    this.ground.append(sheet);
    return { sheet, strokes: new Map() };
  }

  private highlight(name: string): Highlight {
    const known = this.highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = 1;
    this.highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }
}

function paint({ sheet, strokes }: Painted, wanted: ReadonlyMap<string, Stroke | null>): void {
  for (const [key, lines] of strokes) {
    if (wanted.has(key)) continue;
    for (const line of lines) line.remove();
    strokes.delete(key);
  }
  for (const [key, stroke] of wanted) {
    if (!stroke) continue;
    const lines = stroke.lines.map((box) => lineOf(stroke, box));
    sheet.append(...lines);
    strokes.set(key, lines);
  }
}

function lineOf({ layer, lane }: Stroke, { left, top, width, height }: Box): HTMLElement {
  const line = document.createElement('i');
  line.dataset.layer = String(layer);
  line.dataset.lane = String(lane);
  Object.assign(line.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return line;
}

/** The text never changes under it, so the range need not follow changes. */
function rangeIn(node: Text, from: number, to: number): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: from,
    endContainer: node,
    endOffset: to,
  });
}
