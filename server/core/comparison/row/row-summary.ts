import type { AnswerKind } from '../../questions/question.ts';
import { rangeLine, type RangeLine } from '../groups/range-line.ts';
import type { IndependenceContext } from '../independence/independence.ts';
import type { Certainty, Relation } from '../relations/relation.ts';
import {
  standingOf,
  type Overruling,
  type RowClaim,
  type RowPair,
  type RowRelations,
} from './row-relations.ts';
import { byTelling, tellingOrder } from './telling.ts';

/** Whether a row has a relation, or why it has none: "later" it has not been looked for yet. */
export const rowStates = [
  'related',
  'no claim',
  'one claim',
  'accounts',
  'too many',
  'later',
] as const;
export type RowState = (typeof rowStates)[number];

/** What the claims of a row are to each other, in a few words and counts. */
export interface RowSummary {
  state: RowState;
  claims: number;
  /** The most telling relation, with the pair that shows it; null: there is none. */
  telling: {
    relation: Relation;
    certainty: Certainty;
    because: string;
    /** Who says the one and who the other; null: an outlet nobody has named. */
    outlets: [string | null, string | null];
    /** Whether an editor says so, not the engine. */
    overruled: boolean;
  } | null;
  /** How many pairs each relation has, in the order of telling; those without are left out. */
  pairs: { relation: Relation; count: number }[];
  /** Claims that are all the same to each other count as one; null where nothing was related. */
  agreementGroups: number | null;
  independentSources: number | null;
  /** Why claims are not independent, where any are not. */
  dependence: string | null;
  /** How many pairs an editor has overruled. */
  overruled: number;
  /** The largest number of figures that can stand on one line; null: fewer than two can. */
  range: RangeLine | null;
}

export function summarise<Claim extends RowClaim, Overrule extends Overruling>(
  row: RowRelations<Claim, Overrule>,
  kind: AnswerKind,
  independence: IndependenceContext,
): RowSummary {
  const { claims, pairs, groups, sources } = row;
  // Where a free account gives a figure, it may be related all the same.
  const isAccount =
    kind === 'account' && pairs.every((pair) => standingOf(pair).relation === 'unknown');
  const state = stateOf(claims.length, isAccount);
  const dependent = sources.find(({ because }) => because !== null);
  return {
    ...bareSummary(state, claims.length),
    ...(state === 'related' && {
      telling: tellingOf(pairs),
      pairs: countPairs(pairs),
      agreementGroups: groups.length,
      overruled: pairs.filter(({ overrule }) => overrule !== null).length,
      range: rangeOf(row, independence),
    }),
    independentSources: sources.length,
    dependence: dependent?.because ?? null,
  };
}

/** Nothing is said but why nothing was related. */
export function bareSummary(state: RowState, claims: number): RowSummary {
  return {
    state,
    claims,
    telling: null,
    pairs: [],
    agreementGroups: null,
    independentSources: null,
    dependence: null,
    overruled: 0,
    range: null,
  };
}

function stateOf(claims: number, isAccount: boolean): RowState {
  if (claims === 0) return 'no claim';
  if (claims === 1) return 'one claim';
  return isAccount ? 'accounts' : 'related';
}

function tellingOf<Claim extends RowClaim, Overrule extends Overruling>(
  pairs: readonly RowPair<Claim, Overrule>[],
): RowSummary['telling'] {
  const [first] = byTelling(pairs);
  if (!first) return null;
  const { relation, certainty, because } = standingOf(first);
  const outlets: [string | null, string | null] = [first.a.outlet, first.b.outlet];
  return { relation, certainty, because, outlets, overruled: first.overrule !== null };
}

function countPairs(pairs: readonly RowPair<unknown, Overruling>[]): RowSummary['pairs'] {
  const found = pairs.map((pair) => standingOf(pair).relation);
  return tellingOrder.flatMap((relation) => {
    const count = found.filter((each) => each === relation).length;
    return count === 0 ? [] : [{ relation, count }];
  });
}

function rangeOf<Claim extends RowClaim>(
  { bands, rates }: Pick<RowRelations<Claim, unknown>, 'bands' | 'rates'>,
  independence: IndependenceContext,
): RangeLine | null {
  const lines = bands
    .map(({ claims }) => claims.filter(({ figure }) => figure !== null))
    .filter((claims) => claims.length > 1)
    .sort((a, b) => b.length - a.length);
  return lines[0] ? rangeLine(lines[0], independence, rates) : null;
}
