import type { Paragraph } from '../text/reading-text.ts';
import type { RenderedText } from '../text/rendered-text.ts';
import type { ScrollWindow } from './scroll-window.ts';

interface Box {
  paragraph: Paragraph;
  /** Pixels from the top of the text. */
  top: number;
  height: number;
}

/** Where each shown paragraph stands, measured once for each layout. */
export class ParagraphBoxes {
  private readonly rendered: RenderedText;
  private boxes: Box[] | null = null;
  private readonly byParagraph = new Map<Paragraph, Box>();

  constructor(rendered: RenderedText) {
    this.rendered = rendered;
  }

  measure(): void {
    const top = this.rendered.root.getBoundingClientRect().top;
    this.byParagraph.clear();
    this.boxes = [...this.rendered.elements()].flatMap(([paragraph, element]) => {
      const rect = element.getBoundingClientRect();
      // Not shown yet.
      if (rect.height === 0) return [];
      const box = { paragraph, top: rect.top - top, height: rect.height };
      this.byParagraph.set(paragraph, box);
      return [box];
    });
  }

  of(paragraph: Paragraph): Box | null {
    this.measured();
    return this.byParagraph.get(paragraph) ?? null;
  }

  within({ top, bottom }: ScrollWindow): Paragraph[] {
    const boxes = this.measured();
    const found: Paragraph[] = [];
    for (let index = this.indexBelow(top); index < boxes.length; index += 1) {
      const box = boxes[index];
      if (!box || box.top > bottom) break;
      found.push(box.paragraph);
    }
    return found;
  }

  /** The first paragraph that ends below a height. */
  firstBelow(height: number): Paragraph | null {
    return this.measured()[this.indexBelow(height)]?.paragraph ?? null;
  }

  private indexBelow(height: number): number {
    const boxes = this.measured();
    let low = 0;
    let high = boxes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const box = boxes[middle];
      if (box && box.top + box.height <= height) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private measured(): Box[] {
    if (!this.boxes) this.measure();
    return this.boxes ?? [];
  }
}
