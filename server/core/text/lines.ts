import type { Range } from './range.ts';

/** The lines of a text without their line feeds, empty ones included. */
export function lineRanges(text: string): Range[] {
  const lines: Range[] = [];
  let from = 0;
  for (;;) {
    const feed = text.indexOf('\n', from);
    lines.push({ from, to: feed < 0 ? text.length : feed });
    if (feed < 0) return lines;
    from = feed + 1;
  }
}
