import path from 'node:path';
import type { Actor } from '#core/members/member.ts';
import { createApiClient } from '../../cli/api-client.ts';
import { loadPack } from '../../packs/load-pack.ts';
import { readPack } from '../../packs/read-pack.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { newId } from '../../platform/ids.ts';
import { projectRoot } from '../../platform/project-root.ts';
import {
  abandon,
  endDemoKeys,
  findHalfLoaded,
  insertDemoMember,
  isUntouched,
} from './demo-repository.ts';

export type InsertWorkspace = (
  transaction: Transaction,
  id: string,
  name: string,
) => Promise<unknown>;

interface Demo {
  database: Database;
  /** Where this server answers. */
  url: string;
  insertWorkspace: InsertWorkspace;
}

/**
 * Fills an untouched database with the demo corpus, through the server's own API, so that what the
 * demo shows is what the API makes. A demo that was cut off is begun anew.
 * @returns what was loaded, in words; null where somebody was here before
 */
export async function loadDemo({ database, url, insertWorkspace }: Demo): Promise<string | null> {
  for (const half of await findHalfLoaded(database)) await abandon(database, half, new Date());
  if (!(await isUntouched(database))) return null;
  const { workspaceId, editor, reviewer } = await insertDemoTeam(database, insertWorkspace);
  const { articles, claims } = await loadPack(
    {
      editor: createApiClient(url, editor.apiKey),
      reviewer: createApiClient(url, reviewer.apiKey),
    },
    readPack(path.join(projectRoot, 'seeds', 'corpus')),
  );
  await endDemoKeys(database, workspaceId, new Date());
  return `${articles.size} articles, ${claims.size} claims`;
}

async function insertDemoTeam(database: Database, insertWorkspace: InsertWorkspace) {
  const workspaceId = newId();
  const actor: Actor = { workspaceId, memberId: newId(), role: 'editor' };
  return command(database, actor, async (transaction, record) => {
    await insertWorkspace(transaction, workspaceId, 'Demo');
    const insert = (id: string, name: string, role: 'editor' | 'reviewer') =>
      insertDemoMember(transaction, workspaceId, { id, name, role });
    const editor = await insert(actor.memberId, 'Demo editor', 'editor');
    const reviewer = await insert(newId(), 'Demo reviewer', 'reviewer');
    record({ action: 'workspace created', entity: 'workspace', entityId: workspaceId });
    return { workspaceId, editor, reviewer };
  });
}
