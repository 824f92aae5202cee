import type { RegionKind } from '../../articles/article.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence } from '../syntax/word.ts';
import type { Evidence, FoundSenses, Sense } from './senses.ts';

/** A passage as the rules see it: a clause, and what its words mean. */
export interface Passage extends Range {
  text: string;
  words: Sentence;
  /** The whole sentence, and where in it the passage begins. */
  sentence: Sentence;
  start: number;
  region: RegionKind;
  /** Of the article, counted from 0. */
  paragraph: number;
  evidence: FoundSenses;
  /** Of the clause that "which" speaks of; empty where the passage does not open with it. */
  before: FoundSenses;
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
  /** One sense, or two that stand in one passage. */
  needs: readonly [Sense] | readonly [Sense, Sense];
  /** Characters between the two; they may stand in either order. */
  within?: number;
  /** In the clause that "which" speaks of. */
  before?: readonly Sense[];
  /** Anywhere in the passage. */
  also?: readonly Sense[];
  /** None of these. */
  without?: readonly Sense[];
  score: number;
  /** A short sentence; the words that were found are put behind it. */
  because: string;
}

/** A finder that looks for senses which stand together in one clause. */
export function whenTogether(rule: Rule): Finder {
  const { category, score, because, before = [], also = [], without = [] } = rule;
  return (passage) => {
    if (before.some((sense) => !passage.before.has(sense))) return null;
    if (also.some((sense) => !passage.evidence.has(sense))) return null;
    if (without.some((sense) => passage.evidence.has(sense))) return null;
    const found = standTogether(passage.evidence, rule);
    if (!found) return null;
    const printed = [...new Set(found.map((evidence) => evidence.printed))];
    return { category, score, because: `${because}: ${printed.join(', ')}` };
  };
}

function standTogether(
  evidence: FoundSenses,
  { needs: [first, second], within = Infinity }: Rule,
): Evidence[] | null {
  const ones = allOf(evidence, first);
  const [one] = ones;
  if (!one || second === undefined) return one ? [one] : null;
  const others = allOf(evidence, second);
  if (others.length === 0) return null;
  for (const a of ones)
    for (const b of others)
      if (isApart(a, b) && Math.max(a.from - b.to, b.from - a.to) <= within) return [a, b];
  return null;
}

/** One word may have both senses: it is no two. */
function isApart(a: Evidence, b: Evidence): boolean {
  return a.to <= b.from || b.to <= a.from;
}

function allOf(evidence: FoundSenses, sense: Sense): readonly Evidence[] {
  return evidence.get(sense) ?? nothing;
}

const nothing: readonly Evidence[] = [];
