import { defaultCategories } from '#core/claims/category.ts';
import { defaultFrames } from '#core/frames/default-frames.ts';
import { defaultLexicon } from '#core/wording/lexicon/default-entries.ts';
import { defaultLoadedWords } from '#core/wording/loaded/default-words.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';

/** A new workspace with the default codebooks, lexicon and loaded words, and nobody in it yet. */
export async function insertWorkspace(transaction: Transaction, id: string, name: string) {
  const workspace = await transaction.workspace.create({ data: { id, name } });
  await transaction.category.createMany({
    data: defaultCategories.map((category, position) => ({
      workspaceId: id,
      ...category,
      position,
    })),
  });
  await transaction.frame.createMany({
    data: defaultFrames.map((frame, position) => ({ workspaceId: id, ...frame, position })),
  });
  await transaction.lexiconEntry.createMany({
    data: defaultLexicon.map(({ variants, ...entry }) => ({
      workspaceId: id,
      id: newId(),
      ...entry,
      variants: [...variants],
    })),
  });
  await transaction.loadedWord.createMany({
    data: defaultLoadedWords.map((word) => ({ workspaceId: id, id: newId(), ...word })),
  });
  return workspace;
}

export async function insertAdministrator(transaction: Transaction, actor: Actor, userId: string) {
  await transaction.member.create({
    data: { workspaceId: actor.workspaceId, id: actor.memberId, userId, role: 'administrator' },
  });
}

export function findWorkspace(database: Database | Transaction, { workspaceId }: Actor) {
  return database.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
}

export interface WorkspaceChanges {
  name?: string | undefined;
  aboutTolerance?: number | undefined;
  levelToleranceDays?: number | undefined;
}

/** Whether the version seen was still the current one. */
export async function updateWorkspace(
  transaction: Transaction,
  { workspaceId }: Actor,
  version: number,
  changes: WorkspaceChanges,
): Promise<boolean> {
  const { count } = await transaction.workspace.updateMany({
    where: { id: workspaceId, version },
    data: { version: { increment: 1 }, ...given(changes) },
  });
  return count === 1;
}
