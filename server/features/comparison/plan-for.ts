import {
  noOutlet,
  planColumns,
  type ColumnPlan,
  type GroupOfOutlets,
  type OutletKey,
  type OutletName,
} from '#core/comparison/columns.ts';
import { sortByName } from '../../platform/sort-by-name.ts';
import type { MatrixFilter } from './matrix-filter-query.ts';

/** The columns that filters leave of a team's outlets and groups. */
export function planFor(
  { by, outletIds, groupId }: Pick<MatrixFilter, 'by' | 'outletIds' | 'groupId'>,
  known: { outlets: readonly OutletName[]; groups: readonly GroupOfOutlets[] },
  present: ReadonlySet<OutletKey>,
): ColumnPlan[] {
  return planColumns({
    by,
    outlets: [...sortByName(known.outlets), { id: noOutlet, name: '(no outlet)' }],
    present,
    groups: sortByName(known.groups),
    outletIds: outletIds?.length ? outletIds : null,
    groupId: groupId ?? null,
  });
}
