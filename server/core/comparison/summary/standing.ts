import type { AnswerKind } from '../../questions/question.ts';
import type { Related, Relation } from '../relations/relation.ts';
import { standingOf, type Overruling, type RowRelations } from '../row/row-relations.ts';
import { byTelling } from '../row/telling.ts';
import { outletOf } from './outlets.ts';
import type { SummaryClaim } from './material.ts';
import { capital, counted, namesOf, type Clause, type Sentence } from './sentence.ts';

/** Two outlets, or one and itself, and the pair of claims that says most of them. */
interface Standing {
  a: SummaryClaim;
  b: SummaryClaim;
  related: Related;
}

/**
 * Pairs that are told of each relation. Higher: nobody reads on; the matrix holds all of them.
 * Contradictions are what one reads for.
 */
const mostContradictions = 3;
const mostOthers = 2;

/** What the outlets are to each other: contradictions first, then what only seems to be one. */
export function standing<Claim extends SummaryClaim>(
  kind: AnswerKind,
  row: RowRelations<Claim, Overruling>,
): Sentence[] {
  const all = standings(row);
  const between = all.filter(({ a, b }) => a.outlet === null || a.outlet !== b.outlet);
  const contradicting = told(all, 'differ', (pair) => `${capital(contradict(pair))}:`);
  return [
    ...contradicting,
    ...nobodyContradicts(row, between),
    ...told(between, 'part of', (pair) => `${partOf(pair)}:`),
    ...told(between, 'not comparable', (pair) => `${both(pair)} do not contradict each other:`),
    ...told(between, 'compatible', (pair) => `${both(pair)} can both be right:`),
    // Free accounts are read side by side: nobody expects to know.
    ...(kind === 'account'
      ? []
      : told(between, 'unknown', (pair) => `Whether ${both(pair)} agree is not known:`)),
  ];
}

/** For every two outlets the relation that says most, a contradiction before all others. */
function standings<Claim extends SummaryClaim>(row: RowRelations<Claim, Overruling>): Standing[] {
  const first = new Map<string, Standing>();
  for (const pair of byTelling(row.pairs)) {
    const { a, b } = pair;
    const key = JSON.stringify([outletOf(a), outletOf(b)].sort());
    if (!first.has(key)) first.set(key, { a, b, related: standingOf(pair) });
  }
  return [...first.values()];
}

function told(
  standings: readonly Standing[],
  relation: Relation,
  words: (pair: Standing) => string,
): Sentence[] {
  const found = standings.filter(({ related }) => related.relation === relation);
  const most = relation === 'differ' ? mostContradictions : mostOthers;
  const sentences = found.slice(0, most).map((pair): Sentence => {
    const claims = [pair.a.id, pair.b.id];
    return [{ words: `${capital(words(pair))} ${pair.related.because}`, claims }];
  });
  const rest = found.slice(most);
  return rest.length === 0 ? sentences : [...sentences, [moreOf(rest, relation)]];
}

const moreWords: Readonly<Record<Relation, string>> = {
  differ: 'contradict each other.',
  'part of': 'give figures of which one lies in the other.',
  'not comparable': 'cannot be compared.',
  compatible: 'can both be right.',
  same: 'say the same.',
  unknown: 'are not known to agree.',
};

function moreOf(rest: readonly Standing[], relation: Relation): Clause {
  return {
    words: `${capital(counted(rest.length, 'more pair'))} of outlets ${moreWords[relation]}`,
    claims: rest.flatMap(({ a, b }) => [a.id, b.id]),
  };
}

/** Only where every two claims are known to each other. */
function nobodyContradicts<Claim extends SummaryClaim>(
  { pairs }: RowRelations<Claim, Overruling>,
  between: readonly Standing[],
): Sentence[] {
  const decided = pairs.every((pair) => {
    const { relation } = standingOf(pair);
    return relation !== 'differ' && relation !== 'unknown';
  });
  // Of two outlets the sentence that follows says it.
  if (!decided || between.length < 2) return [];
  return [[{ words: 'None of them contradicts another.', claims: [] }]];
}

function both({ a, b }: Standing): string {
  // Two that nobody has named may be one or two.
  return a.outlet === null && b.outlet === null
    ? 'two articles of outlets nobody has named'
    : namesOf([outletOf(a), outletOf(b)]);
}

function contradict(pair: Standing): string {
  const { outlet } = pair.a;
  return outlet !== null && outlet === pair.b.outlet
    ? `${outlet} contradicts itself`
    : `${both(pair)} contradict each other`;
}

function partOf({ a, b, related: { direction, certainty } }: Standing): string {
  const [part, whole] = direction === 'b in a' ? [b, a] : [a, b];
  const verb = certainty === 'possible' ? 'may be' : 'is';
  return `What ${outletOf(part)} says ${verb} part of what ${outletOf(whole)} says`;
}
