import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createApiKey, endApiKey } from './api-key-commands.ts';
import { presentApiKey } from './api-key-presenter.ts';
import { findApiKeys } from './api-key-repository.ts';

export function apiKeyRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listApiKeys, async ({ actor }) => ({
      items: (await findApiKeys(database, actor)).map(presentApiKey),
    })),
    implement(routes.createApiKey, ({ actor, body }) => createApiKey(database, actor, body.name), {
      showsSecret: true,
    }),
    implement(routes.revokeApiKey, ({ actor, params }) =>
      endApiKey(database, actor, params.apiKeyId),
    ),
  ];
}
