import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createLoadedWord, deleteLoadedWord, editLoadedWord } from './loaded-word-commands.ts';
import { listLoadedWords } from './loaded-word-repository.ts';

export function loadedWordRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listLoadedWords, async ({ actor }) => ({
      items: await listLoadedWords(database, actor),
    })),
    implement(routes.createLoadedWord, ({ actor, body }) =>
      createLoadedWord(database, actor, body),
    ),
    implement(routes.editLoadedWord, ({ actor, params, ifVersion, body }) =>
      editLoadedWord(database, actor, params.wordId, ifVersion, body),
    ),
    implement(routes.deleteLoadedWord, ({ actor, params, ifVersion }) =>
      deleteLoadedWord(database, actor, params.wordId, ifVersion),
    ),
  ];
}
