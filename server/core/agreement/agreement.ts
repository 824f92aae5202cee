import { alphaOf, type Alpha, type Distance } from './alpha.ts';
import { speakerOf, type CodedClaim, type EditorClaims } from './coded-claim.ts';
import { nominal, ratio } from './distances.ts';
import type { Passage } from './passages.ts';
import { spanAgreement } from './spans.ts';

export const agreementFields = ['span', 'category', 'figure', 'speaker'] as const;
export type AgreementField = (typeof agreementFields)[number];

/** Why there is no alpha. */
export const noAlphaReasons = [
  /** Nothing has a value of two editors. */
  'nothing shared',
  /** One alone: alpha would be 0 whatever the two say of it. */
  'one unit',
  /** Everybody says the same of everything, so that nothing shows it is no habit. */
  'nothing varies',
] as const;
export type NoAlphaReason = (typeof noAlphaReasons)[number];

export interface FieldAgreement extends Alpha {
  /** Null where there is an alpha. */
  reason: NoAlphaReason | null;
  /** Articles in which its units lie. */
  articles: number;
}

/**
 * Agreement field by field, over passages that at least two editors tagged.
 * - span: where editors tagged something, in code points; text that nobody tagged is left out.
 * - figure: by proportion: 95 and 100 are nearly one, 100 and 100,000 are not, and another unit is
 *   as far as can be. Figures without one printed value ("dozens", ranges) are left out, and so
 *   are passages in which only one editor saw a figure.
 * - speaker: the far end of the chain; the outlet's own voice is a speaker as well.
 */
export type Agreement = Readonly<Record<AgreementField, FieldAgreement>>;

/** Of editors in the texts they have in common, and their passages as `passagesOf` finds them. */
export function agreementOf(
  editors: readonly EditorClaims[],
  passages: readonly Passage[],
): Agreement {
  const of = <Value>(read: (claim: CodedClaim) => Value | null, distance: Distance<Value>) => {
    const units = passages.map(({ text, claims }) => ({
      text,
      values: claims.map((claim) => claim && read(claim)),
    }));
    const counted = units.filter(({ values }) => countOf(values) > 1);
    return withReason(
      alphaOf(
        counted.map(({ values }) => values),
        distance,
      ),
      counted.map(({ text }) => text),
    );
  };
  return {
    span: withReason(
      spanAgreement(editors.map(({ claims }) => claims)),
      editors.flatMap(({ claims }) => claims.map(({ text }) => text)),
    ),
    category: of(({ category }) => category, nominal),
    figure: of(magnitudes(), byProportion),
    speaker: of(speakerOf, nominal),
  };
}

function withReason(alpha: Alpha, texts: readonly string[]): FieldAgreement {
  const reason = reasonFor(alpha);
  return {
    ...alpha,
    alpha: reason === null ? alpha.alpha : null,
    reason,
    articles: new Set(texts).size,
  };
}

function reasonFor({ alpha, units }: Alpha): NoAlphaReason | null {
  if (units === 0) return 'nothing shared';
  if (units === 1) return 'one unit';
  return alpha === null ? 'nothing varies' : null;
}

function countOf(values: readonly unknown[]): number {
  return values.filter((value) => value !== null).length;
}

interface Magnitude {
  /** A proportion is only looked at, so that a binary number will do. */
  size: number;
  unit: string;
}

const byProportion: Distance<Magnitude> = (a, b) => (a.unit === b.unit ? ratio(a.size, b.size) : 1);

/** Equal ones are one object, so that they are counted rather than compared. */
function magnitudes(): (claim: CodedClaim) => Magnitude | null {
  const known = new Map<string, Magnitude>();
  return ({ figure }) => {
    if (!figure?.value) return null;
    const magnitude = { size: figure.value.abs().toNumber(), unit: figure.unit };
    const key = `${magnitude.size} ${magnitude.unit}`;
    const found = known.get(key) ?? magnitude;
    known.set(key, found);
    return found;
  };
}
