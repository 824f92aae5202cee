/** An outlet's id, or "none": articles whose outlet nobody has named yet. */
export type OutletKey = string;
export const noOutlet: OutletKey = 'none';

export interface OutletName {
  id: OutletKey;
  name: string;
}

export interface GroupOfOutlets {
  id: string;
  name: string;
  outletIds: readonly string[];
}

/** A column of the comparison and the outlets that stand in it. */
export interface ColumnPlan {
  key: string;
  name: string;
  kind: 'outlet' | 'group' | 'none';
  outlets: OutletKey[];
}

export interface ColumnChoice {
  by: 'outlet' | 'group';
  /** Outlets with articles in the topic, and those asked for, in the order of the columns. */
  outlets: readonly OutletName[];
  /** Outlets with articles in the topic. */
  present: ReadonlySet<OutletKey>;
  groups: readonly GroupOfOutlets[];
  /** Outlets asked for by name; null: all that are present. */
  outletIds: readonly OutletKey[] | null;
  /** Only the outlets of this group. */
  groupId: string | null;
}

/**
 * The columns, in order: groups, outlets, the articles of no known outlet. An outlet that is asked
 * for has a column even where it has no article; one that is in no group keeps a column of its
 * own, so that no voice disappears when outlets are grouped.
 */
export function planColumns(choice: ColumnChoice): ColumnPlan[] {
  const { outlets, present, groups, outletIds, groupId } = choice;
  const group = groups.find(({ id }) => id === groupId);
  const chosen = ({ id }: OutletName) =>
    (groupId === null || (group?.outletIds.includes(id) ?? false)) &&
    (outletIds ? outletIds.includes(id) : present.has(id) || groupId !== null);
  const standing = outlets.filter(chosen);
  if (choice.by === 'outlet') return alone(standing);

  const grouped = groups
    .filter(({ id }) => groupId === null || id === groupId)
    .map(({ id, name, outletIds: members }) => ({
      key: id,
      name,
      kind: 'group' as const,
      outlets: standing.filter((outlet) => members.includes(outlet.id)).map((outlet) => outlet.id),
    }))
    .filter((column) => column.outlets.length > 0);
  const taken = new Set(grouped.flatMap((column) => column.outlets));
  return [...grouped, ...alone(standing.filter(({ id }) => !taken.has(id)))];
}

function alone(outlets: readonly OutletName[]): ColumnPlan[] {
  const plan = ({ id, name }: OutletName): ColumnPlan => ({
    key: id,
    name,
    kind: id === noOutlet ? 'none' : 'outlet',
    outlets: [id],
  });
  return [
    ...outlets.filter(({ id }) => id !== noOutlet).map(plan),
    ...outlets.filter(({ id }) => id === noOutlet).map(plan),
  ];
}
