import type { Actor } from '#core/members/member.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Voices } from '#contract/voices.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readColumns } from '../columns-query.ts';
import { readVoiceRows } from './voices-query.ts';

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
  const { voices, total } = await readVoiceRows(database, topic, columns, filter);
  const shown = (of: 'claims' | 'words') => voices.reduce((sum, voice) => sum + voice[of], 0);
  return {
    columns: columns.map(({ key, name, kind }) => ({ key, name, kind })),
    voices,
    leftOut: {
      voices: total.voices - voices.length,
      claims: total.claims - shown('claims'),
      words: total.words - shown('words'),
    },
    total,
  };
}
