import { parseDecimal } from '../figures/decimal.ts';
import type { Span } from '../text/span.ts';
import { alphaOf, type Alpha } from './alpha.ts';
import { nominal, ratio } from './distances.ts';
import { spanAgreement, type EditorSpans } from './spans.ts';

/** What one editor made of an article. */
export interface EditorClaims {
  editor: string;
  claims: readonly CodedClaim[];
}

export interface CodedClaim extends Span {
  /** The article or text the span counts in. */
  text: string;
  category: string;
  /** The printed value, as a decimal. */
  value: string | null;
  /** The far end of the chain, by the body it speaks for; null: the outlet's own voice. */
  speaker: string | null;
}

/** Agreement field by field; each is asked of the passages that at least two editors tagged. */
export interface Agreement {
  /** Where editors tagged something; text that nobody tagged is left out. */
  span: Alpha;
  category: Alpha;
  /** By proportion: 95 and 100 are nearly one, 100 and 100,000 are not. */
  figure: Alpha;
  speaker: Alpha;
}

/** The outlet's own voice is a speaker as well. */
const ownVoice = '';

export function agreementOf(editors: readonly EditorClaims[]): Agreement {
  const units = passages(editors);
  const of = <Value>(read: (claim: CodedClaim) => Value | null) =>
    units.map((unit) => unit.map((claim) => claim && read(claim)));
  return {
    span: spanAgreement(editors.map(({ claims }): EditorSpans => claims)),
    category: alphaOf(
      of(({ category }) => category),
      nominal,
    ),
    figure: alphaOf(
      of(({ value }) => magnitude(value)),
      ratio,
    ),
    speaker: alphaOf(
      of(({ speaker }) => speaker ?? ownVoice),
      nominal,
    ),
  };
}

/** A proportion is only looked at, so that a binary number will do. */
function magnitude(value: string | null): number | null {
  const decimal = value === null ? null : parseDecimal(value);
  return decimal ? decimal.abs().toNumber() : null;
}

/**
 * Passages that overlap are one unit, with one claim an editor (the first that is not taken): going
 * through all claims in the order of the text, a claim joins the passage that still runs on there
 * and has none of its editor.
 */
function passages(editors: readonly EditorClaims[]): (CodedClaim | null)[][] {
  const all = editors
    .flatMap(({ claims }, editor) => claims.map((claim) => ({ claim, editor })))
    .sort((a, b) => order(a.claim.text, b.claim.text) || a.claim.start - b.claim.start);
  const units: (CodedClaim | null)[][] = [];
  let running: { end: number; unit: (CodedClaim | null)[] }[] = [];
  let text: string | null = null;
  for (const { claim, editor } of all) {
    if (claim.text !== text) running = [];
    text = claim.text;
    running = running.filter(({ end }) => end > claim.start);
    const home = running.find(({ unit }) => unit[editor] === null);
    if (home) {
      home.unit[editor] = claim;
    } else {
      const unit = editors.map((_, at) => (at === editor ? claim : null));
      units.push(unit);
      running.push({ end: claim.end, unit });
    }
  }
  return units;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
