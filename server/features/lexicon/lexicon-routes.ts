import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import {
  createEntry,
  deleteEntry,
  editEntry,
  rejectNaming,
  takeBackRejection,
} from './lexicon-commands.ts';
import { listLexicon, listRejectedNamings } from './lexicon-repository.ts';

export function lexiconRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listLexicon, async ({ actor }) => ({
      items: await listLexicon(database, actor),
    })),
    implement(routes.createLexiconEntry, ({ actor, body }) => createEntry(database, actor, body)),
    implement(routes.editLexiconEntry, ({ actor, params, ifVersion, body }) =>
      editEntry(database, actor, params.entryId, ifVersion, body),
    ),
    implement(routes.deleteLexiconEntry, ({ actor, params, ifVersion }) =>
      deleteEntry(database, actor, params.entryId, ifVersion),
    ),
    implement(routes.listRejectedNamings, async ({ actor }) => ({
      items: await listRejectedNamings(database, actor),
    })),
    implement(routes.rejectNaming, ({ actor, body }) => rejectNaming(database, actor, body)),
    implement(routes.takeBackRejectedNaming, ({ actor, params }) =>
      takeBackRejection(database, actor, params.rejectionId),
    ),
  ];
}
