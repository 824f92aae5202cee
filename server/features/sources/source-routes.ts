import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { mergeSource } from './merge-source.ts';
import { createSource, deleteSource, editSource } from './source-commands.ts';
import { presentSource } from './source-presenter.ts';
import { listSources } from './source-query.ts';
import {
  createSpeakerGroup,
  deleteSpeakerGroup,
  editSpeakerGroup,
} from './speaker-group-commands.ts';
import { listSpeakerGroups } from './speaker-group-repository.ts';

export function sourceRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listSources, async ({ actor, query }) => {
      const rows = await listSources(database, actor, query.q);
      return { items: rows.map((row) => presentSource(actor, row)) };
    }),
    implement(routes.createSource, ({ actor, body }) => createSource(database, actor, body)),
    implement(routes.editSource, ({ actor, params, ifVersion, body }) =>
      editSource(database, actor, params.sourceId, ifVersion, body),
    ),
    implement(routes.mergeSource, ({ actor, params, body }) =>
      mergeSource(database, actor, params.sourceId, body.intoId),
    ),
    implement(routes.deleteSource, ({ actor, params, ifVersion }) =>
      deleteSource(database, actor, params.sourceId, ifVersion),
    ),
    implement(routes.listSpeakerGroups, async ({ actor }) => ({
      items: await listSpeakerGroups(database, actor),
    })),
    implement(routes.createSpeakerGroup, ({ actor, body }) =>
      createSpeakerGroup(database, actor, body),
    ),
    implement(routes.editSpeakerGroup, ({ actor, params, ifVersion, body }) =>
      editSpeakerGroup(database, actor, params.groupId, ifVersion, body),
    ),
    implement(routes.deleteSpeakerGroup, ({ actor, params, ifVersion }) =>
      deleteSpeakerGroup(database, actor, params.groupId, ifVersion),
    ),
  ];
}
