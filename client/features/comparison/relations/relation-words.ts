import type { Relation } from '#core/comparison/relations/relation.ts';
import { rangeWords, sourceWords } from '#core/comparison/row/row-words.ts';
import { formatDate } from '../../../lib/dates.ts';
import { headlineWords } from '../words/headline.ts';
import type { RelatedClaim, RelationPair, RowRelation } from './row-relations.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';

/** What each relation means, for the legend. */
export const relationMeanings: Readonly<Record<Relation, string>> = {
  differ: 'cannot both be true: a contradiction',
  'part of': 'one lies inside the other',
  'not comparable': 'of different times, actors, things or stages',
  unknown: 'something needed is missing',
  compatible: 'both can be true',
  same: 'they say the same',
};

/** "Pairs: 2 differ, 1 same"; null: there is but the one that is shown. */
export function pairWords({ pairs }: RowRelation): string | null {
  const all = pairs.reduce((sum, { count }) => sum + count, 0);
  if (all < 2) return null;
  return `Pairs: ${pairs.map(({ relation, count }) => `${count} ${relation}`).join(', ')}`;
}

/** "3 claims, 1 independent source": how much stands behind a row. */
export function weightWords({
  claims,
  independentSources,
}: Pick<RowRelation, 'claims' | 'independentSources'>): string {
  const said = claims === 1 ? '1 claim' : `${claims} claims`;
  return independentSources === null ? said : `${said}, ${sourceWords(independentSources)}`;
}

export function reportedWords({ range }: RowRelation): string | null {
  const words = range && rangeWords(range);
  if (!range || words === null) return null;
  return range.pending > 0 ? `${words}, ${range.pending} not approved` : words;
}

/** "Newsweek and RT", "within RT"; an outlet nobody has named has no name. */
export function betweenWords([a, b]: readonly [string | null, string | null]): string {
  const [first, second] = [a ?? noOutlet, b ?? noOutlet];
  return a !== null && a === b ? `within ${first}` : `${first} and ${second}`;
}

/** What stands for a claim in one line. */
export function claimWords(claim: RelatedClaim): string {
  return headlineWords(claim) ?? `“${claim.quote}”`;
}

/** Of two claims it is the reason; of more, each hangs on another for a reason of its own. */
export function dependenceWords(because: string, claims: number): string {
  return claims > 2 ? `they hang together, for instance ${because}` : because;
}

/** "RT, 15 Jan 2025" */
export function whereWords({ outlet, published }: RelatedClaim): string {
  return [outlet ?? noOutlet, formatDate(published)].join(', ');
}

/** "part of: the first in the second" */
export function relationWords({
  relation,
  direction,
}: Pick<RelationPair, 'relation' | 'direction'>): string {
  if (direction === null) return relation;
  return direction === 'a in b'
    ? 'part of: the first lies in the second'
    : 'part of: the second lies in the first';
}
