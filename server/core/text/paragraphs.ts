import { CodePoints } from './code-points.ts';
import { lineRanges } from './lines.ts';
import { trimRange, type Range } from './range.ts';
import type { Span } from './span.ts';

/**
 * The paragraphs of a text, without the white space around them. Pasted news text puts each
 * paragraph on a line of its own, so a line is a paragraph; only a block whose lines were broken
 * at a column (e-mail, old wire copy) is taken together.
 */
export function paragraphs(text: string | CodePoints): Span[] {
  const points = typeof text === 'string' ? new CodePoints(text) : text;
  return paragraphRanges(points.text).map((range) => points.toSpan(range));
}

export function paragraphRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let block: Range[] = [];
  const endBlock = () => {
    const first = block[0];
    const last = block.at(-1);
    if (first && last && isHardWrapped(text, block)) ranges.push({ from: first.from, to: last.to });
    else ranges.push(...block);
    block = [];
  };
  for (const raw of lineRanges(text)) {
    const line = trimRange(text, raw);
    if (line.from === line.to) endBlock();
    else block.push(line);
  }
  endBlock();
  return ranges;
}

/** Columns that mail programs and wire services break at. */
const shortestColumn = 50;
const longestColumn = 100;

/**
 * Every line but the last is filled to about one column, and at least one stops in mid-sentence.
 * Looser, and lists and captions run together; stricter, and ragged mail falls apart.
 */
function isHardWrapped(text: string, lines: readonly Range[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map(({ from, to }) => to - from);
  const column = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (column < shortestColumn || column > longestColumn) return false;
  const broken = lines.slice(0, -1);
  return (
    lengths.slice(0, -1).every((length) => length >= column * 0.75) &&
    broken.some(({ to }) => !/[.!?:"”’)]/.test(text.charAt(to - 1)))
  );
}
