import type { Actor } from '#core/members/member.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Voice, Voices } from '#contract/voices.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { sortByName } from '../../../platform/sort-by-name.ts';
import { readColumns } from '../columns-query.ts';
import { readQuoted, readTold, type QuotedRow, type ToldRow } from './voices-query.ts';

/** More than anybody compares; each comes with a count for every column. */
const mostVoices = 100;

/** Who is quoted in a topic, and by which outlets. */
export async function readVoices(
  database: Database,
  { workspaceId }: Actor,
  topicId: string,
  filter: QueryOf<(typeof routes)['getVoices']>,
): Promise<Voices> {
  const topic = { workspaceId, topicId };
  const columns = await readColumns(database, topic, filter);
  if (!columns) throw notFound();
  const [quoted, told] = await Promise.all([
    readQuoted(database, topic, columns, filter, mostVoices),
    readTold(database, topic, columns, filter),
  ]);
  const every = everybody(quoted, told, filter.onlyOne);
  const voices = every.slice(0, mostVoices);
  const total = sumOf(every);
  const shown = sumOf(voices);
  return {
    columns: columns.map(({ key, name, kind }) => ({ key, name, kind })),
    voices,
    leftOut: {
      voices: total.voices - shown.voices,
      claims: total.claims - shown.claims,
      words: total.words - shown.words,
    },
    total,
  };
}

/** Most words first. Who is only told of is quoted by no outlet, and so not by one alone. */
function everybody(
  quoted: readonly QuotedRow[],
  told: readonly ToldRow[],
  onlyOne: boolean | undefined,
): Voice[] {
  const indirect = new Map(told.map((row) => [row.id, row.indirect]));
  const isQuoted = new Set(quoted.map(({ id }) => id));
  const silent = onlyOne ? [] : told.filter(({ id }) => !isQuoted.has(id));
  const voices = [
    ...quoted.map((voice) => ({
      ...voice,
      indirect: indirect.get(voice.id) ?? 0,
    })),
    ...silent.map((voice) => ({
      ...{ ...voice, claims: 0, words: 0, unmarked: 0 },
      ...{ columns: [], removes: [] },
    })),
  ];
  return sortByName(voices).sort(
    (a, b) => b.words - a.words || b.claims - a.claims || b.indirect - a.indirect,
  );
}

function sumOf(voices: readonly Voice[]): Voices['total'] {
  const sum = (of: 'claims' | 'words') => voices.reduce((all, voice) => all + voice[of], 0);
  return { voices: voices.length, claims: sum('claims'), words: sum('words') };
}
