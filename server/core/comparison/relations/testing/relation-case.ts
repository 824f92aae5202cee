import { relate } from '../relate.ts';
import { turned, type Related, type RelationContext } from '../relation.ts';
import { context, told, type Told } from './told.ts';

/** Two claims that say `both` and in which they differ, and what they are to each other. */
export interface RelationCase {
  both?: Told;
  a: Told;
  b: Told;
  /** "part of: a in b", "same", "compatible, possible". Certain where nothing is said. */
  expect: string;
  /** Words of the reason. */
  because?: RegExp;
  context?: RelationContext;
}

/**
 * What is wrong with a case; empty: nothing. It is asked both ways round: the relation is the same,
 * its direction flipped, and the reason is a sentence.
 */
export function problemsOf({ both, a, b, because = /./, ...rest }: RelationCase): string[] {
  const [first, second] = [told({ ...both, ...a }), told({ ...both, ...b })];
  const asked = rest.context ?? context();
  const related = relate(first, second, asked);
  const back = turned(relate(second, first, asked));
  const problems: string[] = [];
  if (inWords(related) !== rest.expect) problems.push(`${inWords(related)}: ${related.because}`);
  if (inWords(back) !== rest.expect) problems.push(`turned round, ${inWords(back)}`);
  const isSentence = /^[\p{Lu}“$€£≈\d].*[.”]$/u.test(related.because);
  if (!isSentence || !because.test(related.because)) problems.push(related.because);
  return problems;
}

function inWords({ relation, direction, certainty }: Related) {
  return `${relation}${direction ? `: ${direction}` : ''}${certainty === 'possible' ? ', possible' : ''}`;
}
