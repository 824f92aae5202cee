import type { CodePoints } from '../../text/code-points.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';

/** Something proposed, and the passage it is taken from. */
export interface Evidence<Value> {
  value: Value;
  /** The characters that say so. */
  asPrinted: string;
  /** In words for the screen: "the line ‘6 May 2021’". */
  because: string;
  /** Where they stand; null: not in the text. */
  span: Span | null;
}

/** The same while the text is still counted in UTF-16. */
export interface Clue<Value> {
  value: Value;
  range: Range;
  because: string;
}

export function toEvidence<Value>(
  points: CodePoints,
  { value, range, because }: Clue<Value>,
): Evidence<Value> {
  return {
    value,
    asPrinted: points.text.slice(range.from, range.to),
    because,
    span: points.toSpan(range),
  };
}
