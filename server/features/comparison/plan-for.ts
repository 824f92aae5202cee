import {
  noOutlet,
  planColumns,
  type ColumnPlan,
  type GroupOfOutlets,
  type OutletKey,
  type OutletName,
} from '#core/comparison/columns.ts';
import { parseColumnPeriod, planPeriods } from '#core/comparison/periods.ts';
import { sortByName } from '../../platform/sort-by-name.ts';
import type { MatrixFilter } from './matrix-filter-query.ts';

/** The columns that filters leave of a team's outlets and groups. */
export function planFor(
  {
    by,
    periods,
    outletIds,
    groupId,
  }: Pick<MatrixFilter, 'by' | 'periods' | 'outletIds' | 'groupId'>,
  known: { outlets: readonly OutletName[]; groups: readonly GroupOfOutlets[] },
  present: ReadonlySet<OutletKey>,
): ColumnPlan[] {
  if (by === 'period') {
    return planPeriods(
      (periods ?? []).flatMap((text) => parseColumnPeriod(text) ?? []),
      present,
    );
  }
  return planColumns({
    by,
    outlets: [...sortByName(known.outlets), { id: noOutlet, name: '(no outlet)' }],
    present,
    groups: sortByName(known.groups),
    outletIds: outletIds?.length ? outletIds : null,
    groupId: groupId ?? null,
  });
}
