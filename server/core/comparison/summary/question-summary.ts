import type { IndependenceContext } from '../independence/independence.ts';
import type { Overruling, RowRelations } from '../row/row-relations.ts';
import type { AnswerKind } from '../../questions/question.ts';
import { answering } from './answering.ts';
import type { SummaryClaim, SummaryColumn } from './material.ts';
import { standing } from './standing.ts';
import { capital, numberWord, type Sentence } from './sentence.ts';
import { sourcesAndRanges } from './sources-and-ranges.ts';
import { values } from './values.ts';

export interface SummaryMaterial<Claim extends SummaryClaim> {
  kind: AnswerKind;
  columns: readonly SummaryColumn[];
  /** Null: there are too many claims to relate at once. */
  related: { relations: RowRelations<Claim, Overruling>; independence: IndependenceContext } | null;
}

/**
 * A question in words: who answers and who leaves it out, what they say, what contradicts and what
 * only seems to, what it rests on. Written by fixed rules from the data alone: no rule says more
 * than its claims prove, none rates anybody, and equal data give equal words.
 */
export function summariseInWords<Claim extends SummaryClaim>(
  material: SummaryMaterial<Claim>,
): Sentence[] {
  const { kind, columns, related } = material;
  const told = answering(kind, columns, related?.relations.claims ?? []);
  if (!related) {
    const total = columns.reduce((sum, { claimCount }) => sum + claimCount, 0);
    const words = `${capital(numberWord(total))} claims are too many to relate at once: fewer outlets can be chosen.`;
    return [...told, [{ words, claims: [] }]];
  }
  const { relations, independence } = related;
  if (relations.claims.length === 0) return told;
  return [
    ...told,
    ...values(kind, relations),
    ...standing(kind, relations),
    ...sourcesAndRanges(relations, independence),
  ];
}
