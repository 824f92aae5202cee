import type { Actor } from '#core/members/member.ts';
import type { LoadedWord } from '#contract/wording.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { sortByName } from '../../platform/sort-by-name.ts';

const fields = { id: true, term: true, category: true, source: true, version: true } as const;

/** By the term. */
export async function listLoadedWords(
  database: Database,
  { workspaceId }: Actor,
): Promise<LoadedWord[]> {
  const words = await database.loadedWord.findMany({ where: { workspaceId }, select: fields });
  return sortByName(words.map((word) => ({ name: word.term, word }))).map(({ word }) => word);
}

export function findLoadedWord(
  transaction: Transaction,
  { workspaceId }: Actor,
  id: string,
): Promise<LoadedWord | null> {
  return transaction.loadedWord.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: fields,
  });
}
