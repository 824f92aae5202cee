import type { ClaimContent } from '../../claims/claim.ts';
import type { PartialDate } from '../../figures/partial-date.ts';
import type { Unit } from '../../figures/figure.ts';
import type { AnswerKind } from '../../questions/question.ts';
import type { ExchangeRate } from './units.ts';
import type { SourceNames } from './source-names.ts';

/** What two claims are to each other, in the order in which it is asked; the first wins. */
export const relations = [
  'unknown',
  'not comparable',
  'part of',
  'differ',
  'same',
  'compatible',
] as const;
export type Relation = (typeof relations)[number];

export const directions = ['a in b', 'b in a'] as const;
export type Direction = (typeof directions)[number];

/** possible: it rests on something that is inferred, or on stages or kinds that differ. */
export const certainties = ['certain', 'possible'] as const;
export type Certainty = (typeof certainties)[number];

export interface Related {
  relation: Relation;
  /** Only of "part of". */
  direction?: Direction;
  certainty: Certainty;
  /** One sentence for the reader. */
  because: string;
}

/** What one claim is to another, whoever says it. */
export type RelateTwo<Claim> = (a: Claim, b: Claim) => Related;

/** As much of a claim as its relation to another one hangs on. */
export interface RelatedClaim extends Pick<
  ClaimContent,
  'questionId' | 'answer' | 'figure' | 'measure' | 'period' | 'scope' | 'chain'
> {
  /** When its article was published. */
  published: PartialDate | null;
}

export interface RelatedQuestion {
  kind: AnswerKind;
  unit: Unit | null;
  /** Whether its answers exclude each other; null where nobody said. */
  exclusive: boolean | null;
  perActor: boolean;
}

export interface RelationSettings {
  /** How many days two levels may lie apart and still be of the same time. */
  levelToleranceDays: number;
  /** How far "about" may lie off, as a share of the value. */
  aboutTolerance: number;
}

export const defaultRelationSettings: RelationSettings = {
  levelToleranceDays: 7,
  aboutTolerance: 0.2,
};

/** What two claims are compared with. */
export interface RelationContext {
  /** The question both answer; null where they answer none or it is not at hand. */
  question: RelatedQuestion | null;
  sources: SourceNames;
  rates: readonly ExchangeRate[];
  settings: RelationSettings;
}

export function flip(direction: Direction): Direction {
  return direction === 'a in b' ? 'b in a' : 'a in b';
}

/** The same relation seen from the other claim. */
export function turned(related: Related): Related {
  return related.direction ? { ...related, direction: flip(related.direction) } : related;
}
