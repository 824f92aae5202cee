import type { Actor } from '#core/members/member.ts';
import { hashToken, newApiKey, prefixOf } from '../../platform/auth/token.ts';
import type { Database } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { notFound } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { presentApiKey } from './api-key-presenter.ts';
import { insertApiKey, revokeApiKey } from './api-key-repository.ts';

const entity = 'api key';

/** The key itself leaves here once, and is kept nowhere. */
export async function createApiKey(database: Database, actor: Actor, name: string) {
  const key = newApiKey();
  const values = { id: newId(), name, prefix: prefixOf(key), tokenHash: hashToken(key) };
  const row = await command(database, actor, async (transaction, record) => {
    record({ action: 'api key created', entity, entityId: values.id, after: { name } });
    return insertApiKey(transaction, actor, values);
  });
  return { apiKey: presentApiKey(row), key };
}

export async function endApiKey(database: Database, actor: Actor, id: string): Promise<void> {
  await command(database, actor, async (transaction, record) => {
    const key = await revokeApiKey(transaction, actor, id, new Date());
    if (!key) throw notFound();
    record({ action: 'api key revoked', entity, entityId: id, before: { name: key.name } });
  });
}
