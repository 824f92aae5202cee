import type { RegionKind } from '../../articles/article.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence } from '../syntax/word.ts';
import type { Evidence, Sense } from './senses.ts';

/** A passage as the rules see it: a clause, and what its words mean. */
export interface Passage extends Range {
  text: string;
  words: Sentence;
  region: RegionKind;
  /** The first of each sense. */
  evidence: ReadonlyMap<Sense, Evidence>;
  /** Of the clause that "which" speaks of; empty where the passage does not open with it. */
  before: ReadonlyMap<Sense, Evidence>;
  /** Somebody else than the outlet says it. */
  attributed: boolean;
  /** Its sentence is a question. */
  asks: boolean;
}

/** A category that a finder would give to a passage, and why. */
export interface Offer {
  category: string;
  score: number;
  because: string;
}

export type Finder = (passage: Passage) => Offer | null;

/** Weighs what the finders offered, or takes some of it back. */
export type Refiner = (passage: Passage, offers: readonly Offer[]) => Offer[];

export interface Rule {
  category: string;
  /** All of these senses; of a list, any one. */
  needs: readonly (Sense | readonly Sense[])[];
  /** In the clause that "which" speaks of. */
  before?: readonly Sense[];
  /** None of these. */
  without?: readonly Sense[];
  score: number;
  /** A short sentence; the words that were found are put behind it. */
  because: string;
}

/** A finder that looks for senses which stand together in one clause. */
export function whenTogether({
  category,
  needs,
  before: needsBefore = [],
  without = [],
  score,
  because,
}: Rule): Finder {
  return ({ evidence, before }) => {
    if (needsBefore.some((sense) => !before.has(sense))) return null;
    if (without.some((sense) => evidence.has(sense))) return null;
    const printed = new Set<string>();
    for (const need of needs) {
      const found = firstOf(evidence, typeof need === 'string' ? [need] : need);
      if (!found) return null;
      printed.add(found.printed);
    }
    return { category, score, because: `${because}: ${[...printed].join(', ')}` };
  };
}

function firstOf(
  evidence: ReadonlyMap<Sense, Evidence>,
  senses: readonly Sense[],
): Evidence | undefined {
  for (const sense of senses) {
    const found = evidence.get(sense);
    if (found) return found;
  }
  return undefined;
}
