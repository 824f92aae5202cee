import { expect, test } from 'vitest';
import { relate } from '../relate.ts';
import { turned, type RelationContext } from '../relation.ts';
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

/** Each case is asked both ways round: the relation is the same, its direction flipped. */
export function runCases(cases: Record<string, RelationCase>): void {
  test.each(Object.entries(cases))('%s', (_name, { both, a, b, because, ...rest }) => {
    const [first, second] = [told({ ...both, ...a }), told({ ...both, ...b })];
    const asked = rest.context ?? context();
    const related = relate(first, second, asked);
    expect(inWords(related), related.because).toBe(rest.expect);
    expect(related.because).toMatch(/^[\p{Lu}“$€£≈\d].*[.”]$/u);
    if (because) expect(related.because).toMatch(because);
    const { because: _, ...back } = turned(relate(second, first, asked));
    expect(inWords(back)).toBe(rest.expect);
  });
}

function inWords({ relation, direction, certainty }: Omit<ReturnType<typeof relate>, 'because'>) {
  return `${relation}${direction ? `: ${direction}` : ''}${certainty === 'possible' ? ', possible' : ''}`;
}
