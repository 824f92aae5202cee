import type { Database } from '../../../platform/db/client.ts';

/** A term of the team's list. */
export interface ListedWord {
  id: string;
  term: string;
  category: string;
}

export function readLoadedWordList(database: Database, workspaceId: string): Promise<ListedWord[]> {
  return database.loadedWord.findMany({
    where: { workspaceId },
    select: { id: true, term: true, category: true },
    orderBy: [{ term: 'asc' }, { id: 'asc' }],
  });
}
