import type { Decimal } from '../figures/decimal.ts';
import type { Span } from '../text/span.ts';
import { readersOf } from './readers.ts';

/** What one editor made of the texts they tagged. */
export interface EditorClaims<Claim extends CodedClaim = CodedClaim> {
  editor: string;
  claims: readonly Claim[];
}

/** A claim as far as editors can agree on it. */
export interface CodedClaim extends Span {
  /** The article or text the span counts in. */
  text: string;
  category: string;
  figure: CodedFigure | null;
  /** The far end of the chain, by the body it speaks for; null: the outlet's own voice. */
  speaker: string | null;
}

export interface CodedFigure {
  /** The printed value; null where none is printed: "dozens", "between 60 and 80". */
  value: Decimal | null;
  low: Decimal | null;
  high: Decimal | null;
  unit: string;
}

/** Without texts that one of them alone tagged. */
export function inCommon<Claim extends CodedClaim>(
  editors: readonly EditorClaims<Claim>[],
): EditorClaims<Claim>[] {
  const readers = readersOf(editors.map(({ claims }) => claims));
  return editors.map(({ editor, claims }) => ({
    editor,
    claims: claims.filter(({ text }) => (readers.get(text)?.size ?? 0) > 1),
  }));
}

/** The outlet's own voice is a speaker as well. */
const ownVoice = '';

export function speakerOf({ speaker }: CodedClaim): string {
  return speaker ?? ownVoice;
}

/**
 * One number in one unit, however it is bounded: "more than 5" and "5" are no disagreement. Where
 * no value is printed, the bounds stand for it.
 */
export function isSameFigure(a: CodedFigure | null, b: CodedFigure | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.unit !== b.unit) return false;
  if (a.value ?? b.value) return isSameNumber(a.value, b.value);
  return isSameNumber(a.low, b.low) && isSameNumber(a.high, b.high);
}

function isSameNumber(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : a.eq(b);
}
