import { formatFigure } from '../../figures/format-figure.ts';
import { formatPeriod } from '../../figures/format-period.ts';
import type { RangeLine } from '../groups/range-line.ts';
import type { RowClaim } from './row-relations.ts';
import type { RowSummary } from './row-summary.ts';

/** A row's relations in one line, for a table or the clipboard. */
export function rowWords(summary: RowSummary): string {
  const { state, telling, claims, independentSources } = summary;
  const said = `${claims} ${claims === 1 ? 'claim' : 'claims'}`;
  if (state === 'no claim') return 'no claim';
  if (state === 'one claim') return '1 claim, nothing to relate it to';
  if (state === 'too many') return `${said}: too many to relate at once`;
  if (state === 'later') return `${said}: not yet related`;
  const from = independentSources === null ? [] : [sourceWords(independentSources)];
  const counts = [said, ...from].join(', ');
  if (!telling) return `free accounts, read side by side; ${counts}`;
  const { relation, certainty, because } = telling;
  const name = certainty === 'possible' ? `${relation} (possible)` : relation;
  return [`${name}: ${because}`, ...rangeParts(summary.range), counts].join(' ');
}

/** ">$4.6 bn (2014 – May 2021)", "ready (Norland)": what a claim says; null of a free account. */
export function valueWords({
  figure,
  answer,
  period,
}: Pick<RowClaim, 'figure' | 'answer' | 'period'>): string | null {
  if (answer) return answer.actor === null ? answer.value : `${answer.value} (${answer.actor})`;
  if (!figure) return null;
  return period ? `${formatFigure(figure)} (${formatPeriod(period)})` : formatFigure(figure);
}

/** "1 independent source" */
export function sourceWords(count: number): string {
  return `${count} independent ${count === 1 ? 'source' : 'sources'}`;
}

/** "$90 m – ≈$100 bn reported"; null where both ends are open. */
export function rangeWords({ lowest, highest }: RangeLine): string | null {
  const [low, high] = [lowest, highest].map((figure) => figure && formatFigure(figure));
  if (!low || !high) return null;
  return low === high ? `${low} reported` : `${low} – ${high} reported`;
}

function rangeParts(range: RangeLine | null): string[] {
  const words = range && rangeWords(range);
  return words ? [`${words}.`] : [];
}
