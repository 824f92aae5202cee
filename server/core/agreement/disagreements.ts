import type { AgreementField } from './agreement.ts';
import { isSameFigure, speakerOf, type CodedClaim } from './coded-claim.ts';
import type { Passage } from './passages.ts';

/** What editors can differ in where they tagged one passage. */
export const disagreementFields = [
  'category',
  'figure',
  'speaker',
] as const satisfies readonly AgreementField[];
export type DisagreementField = (typeof disagreementFields)[number];

export interface Disagreement<Claim extends CodedClaim = CodedClaim> {
  text: string;
  fields: DisagreementField[];
  /** Two or more, of an editor each. */
  claims: Claim[];
}

const isSame: Readonly<Record<DisagreementField, (a: CodedClaim, b: CodedClaim) => boolean>> = {
  category: (a, b) => a.category === b.category,
  // Also where only one saw a figure: alpha leaves that out, but somebody has to settle it.
  figure: (a, b) => isSameFigure(a.figure, b.figure),
  speaker: (a, b) => speakerOf(a) === speakerOf(b),
};

/** Passages that two editors tagged and do not say the same of, in the order they are given. */
export function disagreementsOf<Claim extends CodedClaim>(
  passages: readonly Passage<Claim>[],
): Disagreement<Claim>[] {
  return passages.flatMap(({ text, claims: all }) => {
    const claims = all.filter((claim) => claim !== null);
    const [first, ...others] = claims;
    if (!first) return [];
    const fields = disagreementFields.filter((field) =>
      others.some((other) => !isSame[field](first, other)),
    );
    return fields.length === 0 ? [] : [{ text, fields, claims }];
  });
}
