import { columnKeysOf, type ColumnPlan, type OutletKey } from '#core/comparison/columns.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Voice, Voices } from '#contract/voices.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { sortByName } from '../../../platform/sort-by-name.ts';
import { readColumns } from '../columns-query.ts';
import { withOutlets } from '../outlets-shown.ts';
import { readQuoted, readTold, type QuotedRow, type ToldRow } from './voices-query.ts';

/** More than anybody compares. */
const mostVoices = 100;

/** Who is quoted in a topic, and by which outlets. */
export async function readVoices(
  database: Database,
  { workspaceId }: Actor,
  topicId: string,
  filter: QueryOf<(typeof routes)['getVoices']>,
): Promise<Voices> {
  const topic = { workspaceId, topicId };
  const shown = await withOutlets(database, topic, filter);
  const [columns, quoted, told] = await Promise.all([
    readColumns(database, topic, filter),
    readQuoted(database, topic, shown),
    readTold(database, topic, shown),
  ]);
  if (!columns) throw notFound();
  const every = new Desk(columns).everybody(quoted, told, filter.onlyOne);
  const voices = every.slice(0, mostVoices);
  const total = sumOf(every);
  const listed = sumOf(voices);
  return {
    columns: columns.map(({ key, name, kind }) => ({ key, name, kind })),
    voices,
    leftOut: {
      voices: total.voices - listed.voices,
      claims: total.claims - listed.claims,
      words: total.words - listed.words,
    },
    total,
  };
}

type InColumn = Voice['columns'][number];

/** Which columns the voices are printed in. */
class Desk {
  readonly #keysOf: (outlet: OutletKey) => string[];

  constructor(columns: readonly ColumnPlan[]) {
    this.#keysOf = columnKeysOf(columns);
  }

  /** Most words first. Who is only told of is quoted by no outlet, and so not by one alone. */
  everybody(
    quoted: readonly QuotedRow[],
    told: readonly ToldRow[],
    onlyOne: boolean | undefined,
  ): Voice[] {
    const indirect = new Map(told.map((row) => [row.id, row.indirect]));
    const isQuoted = new Set(quoted.map(({ id }) => id));
    const voices = [
      ...quoted.map((row) => this.#voice(row, indirect.get(row.id) ?? 0)),
      ...told.filter(({ id }) => !isQuoted.has(id)).map(silent),
    ];
    return sortByName(voices.filter(({ columns }) => !onlyOne || columns.length === 1)).sort(
      (a, b) => b.words - a.words || b.claims - a.claims || b.indirect - a.indirect,
    );
  }

  #voice({ id, name, kind, outlets, removes }: QuotedRow, indirect: number): Voice {
    return {
      ...{ id, name, kind, indirect },
      claims: sum(removes.map(([, , claims]) => claims)),
      words: sum(removes.map(([, , , words]) => words)),
      unmarked: sum(removes.map(([, , , , unmarked]) => unmarked)),
      columns: this.#inColumns(outlets),
      removes: removes.map(([via, between, claims, words]) => ({ via, between, claims, words })),
    };
  }

  #inColumns(outlets: QuotedRow['outlets']): InColumn[] {
    const sums = new Map<string, InColumn>();
    for (const [outlet, claims, words, copies] of outlets) {
      for (const column of this.#keysOf(outlet)) {
        const own = sums.get(column) ?? { column, claims: 0, words: 0, copies: 0 };
        own.claims += claims;
        own.words += words;
        own.copies += copies;
        sums.set(column, own);
      }
    }
    return [...sums.values()].sort(
      (a, b) => b.words - a.words || b.claims - a.claims || (a.column < b.column ? -1 : 1),
    );
  }
}

const silent = (row: ToldRow): Voice => ({
  ...{ ...row, claims: 0, words: 0, unmarked: 0 },
  ...{ columns: [], removes: [] },
});

function sumOf(voices: readonly Voice[]): Voices['total'] {
  return {
    voices: voices.length,
    claims: sum(voices.map(({ claims }) => claims)),
    words: sum(voices.map(({ words }) => words)),
  };
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
