import { countryName, languageName } from '../outlets/code-names.ts';

/**
 * What an article stands in a column by: its outlet's id, "none" where nobody has named its outlet
 * yet, or, where columns are periods, the key of its period.
 */
export type OutletKey = string;
export const noOutlet: OutletKey = 'none';

/** What has a column of its own. */
export const columnsBy = ['outlet', 'group', 'language', 'country', 'period'] as const;
export type ColumnsBy = (typeof columnsBy)[number];

export interface OutletName {
  id: OutletKey;
  name: string;
  /** BCP 47 and ISO 3166-1; null or left out: nobody has said. */
  language?: string | null;
  country?: string | null;
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
  by: ColumnsBy;
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
 * The columns, in order: groups (or languages, or countries), outlets, the articles of no known
 * outlet. An outlet that is asked for has a column even where it has no article; one that is in no
 * group keeps a column of its own, so that no voice disappears when outlets are grouped.
 */
export function planColumns(choice: ColumnChoice): ColumnPlan[] {
  const { outlets, present, groups, outletIds, groupId } = choice;
  const group = groups.find(({ id }) => id === groupId);
  const chosen = ({ id }: OutletName) =>
    (groupId === null || (group?.outletIds.includes(id) ?? false)) &&
    (outletIds ? outletIds.includes(id) : present.has(id) || groupId !== null);
  const standing = outlets.filter(chosen);
  const grouped = gathered(choice.by, outlets, groups)
    .filter(({ id }) => choice.by !== 'group' || groupId === null || id === groupId)
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

/** The keys of the columns each outlet stands in: of several groups, where it is in several. */
export function columnKeysOf(columns: readonly ColumnPlan[]): (outlet: OutletKey) => string[] {
  const keys = new Map<OutletKey, string[]>();
  for (const { key, outlets } of columns) {
    for (const outlet of outlets) keys.set(outlet, [...(keys.get(outlet) ?? []), key]);
  }
  return (outlet) => keys.get(outlet) ?? [];
}

/** What outlets are put together by; an outlet may be in several groups. */
export function gathered(
  by: ColumnsBy,
  outlets: readonly OutletName[],
  groups: readonly GroupOfOutlets[],
): readonly GroupOfOutlets[] {
  if (by === 'outlet' || by === 'period') return [];
  if (by === 'group') return groups;
  const byCode = new Map<string, OutletKey[]>();
  for (const outlet of outlets) {
    // British and American English are one language here.
    const code = by === 'language' ? outlet.language?.split('-')[0] : outlet.country;
    if (code) byCode.set(code, [...(byCode.get(code) ?? []), outlet.id]);
  }
  const nameOf = by === 'language' ? languageName : countryName;
  return [...byCode]
    .map(([code, outletIds]) => ({ id: `${by}:${code}`, name: nameOf(code), outletIds }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
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
