import type { Naming, NamedThing, TopicNames } from '#contract/names.ts';
import type { NamingReason } from '#core/wording/names/evidence.ts';

export interface NamingRow {
  naming: Naming;
  /** Every column that names the thing names it so: nothing sets them apart. */
  shared: boolean;
  /** In the order of the columns; null: this column does not say it. */
  cells: (Naming['cells'][number] | null)[];
}

export interface ThingRows {
  thing: NamedThing;
  rows: NamingRow[];
}

/** The things with a row for each naming, over the columns of the topic. */
export function thingRows({ things, columns }: TopicNames): ThingRows[] {
  return things.map((thing) => {
    const naming = new Set(thing.namings.flatMap(({ cells }) => cells.map(({ column }) => column)));
    return {
      thing,
      rows: thing.namings.map((one) => {
        const cells = new Map(one.cells.map((cell) => [cell.column, cell]));
        return {
          naming: one,
          shared: naming.size > 1 && cells.size === naming.size,
          cells: columns.map(({ key }) => cells.get(key) ?? null),
        };
      }),
    };
  });
}

/** For a spreadsheet: a line for each naming, articles and times of each column. */
export function namesAsTable(names: TopicNames): string[][] {
  const head = [
    'Thing',
    'Named',
    'From',
    'Articles',
    'Times',
    'First',
    'Last',
    ...names.columns.flatMap(({ name }) => [`${name}: articles`, `${name}: times`]),
  ];
  const lines = thingRows(names).flatMap(({ thing, rows }) =>
    rows.map(({ naming, cells }) => [
      thing.name,
      naming.words,
      thing.kind === 'entry' ? 'lexicon' : 'offered',
      String(naming.articles),
      String(naming.times),
      naming.first ?? '',
      naming.last ?? '',
      ...cells.flatMap((cell) => [String(cell?.articles ?? 0), String(cell?.times ?? 0)]),
    ]),
  );
  return [head, ...lines];
}

const reasonWords: Readonly<Record<NamingReason, (by: string) => string>> = {
  'same name': (by) => `the same name, “${by}”`,
  'part of the name': (by) => `a part of the name “${by}”`,
  acronym: (by) => `the first letters of “${by}”`,
  spelling: (by) => `spelled nearly like “${by}”, never beside it`,
  state: (by) => `a name of the state, its people or its capital (${by})`,
  'acts for it': (by) => `“${by}” act for it`,
  'same root': (by) => `the same root, “${by}”`,
  role: (by) => `the ${by} is who the article gives that title`,
  apposition: (by) => `set beside it by a comma (“…, a ${by}, …”)`,
  called: () => 'an article says that it is called so',
  'same head': (by) => `the same noun, “${by}”`,
  synonym: (by) => `words of one meaning, both said of “${by}”`,
  'shared modifiers': (by) => `the same words stand before both: ${by}`,
};

/** Why a naming is offered, in words. */
export function whyWords({ why }: Pick<Naming, 'why'>): string {
  return why.map(({ reason, by }) => reasonWords[reason](by)).join('; ');
}

/**
 * What of an offer goes into the lexicon, whose variants are looked for as words: "mayor" alone is
 * whoever an article calls so, and would be found where it means somebody else.
 */
export function variantsOf({ namings }: NamedThing): string[] {
  const lasting = namings.filter(
    ({ words, why }) => words.includes(' ') || !why.some(({ reason }) => reason === 'role'),
  );
  return (lasting.length > 1 ? lasting : namings).map(({ words }) => words);
}
