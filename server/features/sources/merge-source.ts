import type { Source } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import { parentsAfterMerge } from '#core/sources/source-tree.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { invalid, notFound } from '../../platform/domain-error.ts';
import { viewSource } from './source-commands.ts';
import { readSourceTree } from './source-query.ts';
import { lockSourceTree, refuseCircle } from './source-tree-guard.ts';

const entity = 'source';

/**
 * One source takes another's place: in chains, answers, scopes and groups, and for whoever speaks for it;
 * its names stay as aliases. A claim says the same as before, so its version and approval hold.
 */
export function mergeSource(
  database: Database,
  actor: Actor,
  id: string,
  intoId: string,
): Promise<Source> {
  const { workspaceId } = actor;
  if (id === intoId) throw invalid('intoId', 'A source cannot be merged into itself.');
  return command(database, actor, async (transaction, record) => {
    await lockSourceTree(transaction, actor);
    // Waits for, and then keeps off, whoever is tagging a claim with one of the two.
    await transaction.$queryRaw`
      SELECT id FROM source WHERE workspace_id = ${workspaceId}::uuid
        AND id IN (${id}::uuid, ${intoId}::uuid) ORDER BY id FOR UPDATE`;
    const merged = await viewSource(transaction, actor, id);
    const before = await viewSource(transaction, actor, intoId);

    await moveUp(transaction, actor, id, intoId);
    await moveClaims(transaction, actor, id, intoId);
    await moveIntoGroups(transaction, actor, id, intoId);
    await transaction.source.delete({ where: { workspaceId_id: { workspaceId, id } } });
    await refuseCircle(transaction, actor, { id: intoId }, 'intoId');

    const names = new Set([...before.aliases, merged.name, ...merged.aliases]);
    names.delete(before.name);
    await transaction.source.update({
      where: { workspaceId_id: { workspaceId, id: intoId } },
      data: {
        aliases: [...names],
        role: before.role ?? merged.role,
        outletId: before.outlet?.id ?? merged.outlet?.id ?? null,
        version: { increment: 1 },
      },
    });
    const after = await viewSource(transaction, actor, intoId);
    record({ action: 'source merged', entity, entityId: id, before: merged, after });
    record({ action: 'source edited', entity, entityId: intoId, before, after });
    return after;
  });
}

/** The tree closes over the gap. */
async function moveUp(
  transaction: Transaction,
  actor: Actor,
  id: string,
  intoId: string,
): Promise<void> {
  const { workspaceId } = actor;
  const tree = await readSourceTree(transaction, actor);
  const into = tree.find((source) => source.id === intoId);
  const merged = tree.find((source) => source.id === id);
  if (!into || !merged) throw notFound();
  const { speaksForId, partOfId } = parentsAfterMerge(into, merged);
  await transaction.source.update({
    where: { workspaceId_id: { workspaceId, id: intoId } },
    data: { speaksForId, partOfId },
  });
  const version = { increment: 1 };
  await transaction.source.updateMany({
    where: { workspaceId, speaksForId: id },
    data: { speaksForId: intoId, version },
  });
  await transaction.source.updateMany({
    where: { workspaceId, partOfId: id },
    data: { partOfId: intoId, version },
  });
}

async function moveClaims(
  transaction: Transaction,
  { workspaceId }: Actor,
  id: string,
  intoId: string,
): Promise<void> {
  // Who edits a claim takes the claim and then its chain: the same way round here.
  await transaction.$queryRaw`
    select c.id from claim c
    where c.workspace_id = ${workspaceId}::uuid and exists (
      select from attribution_link l
      where l.workspace_id = c.workspace_id and l.claim_id = c.id and l.source_id = ${id}::uuid)
    order by c.id for update`;
  await transaction.attributionLink.updateMany({
    where: { workspaceId, sourceId: id },
    data: { sourceId: intoId },
  });
  for (const field of ['answerActorId', 'scopeActorId', 'scopeCounterpartId'] as const) {
    await transaction.claim.updateMany({
      where: { workspaceId, [field]: id },
      data: { [field]: intoId },
    });
  }
}

/** Its own rows go with the source; in a group that holds both, one stays. */
async function moveIntoGroups(
  transaction: Transaction,
  { workspaceId }: Actor,
  id: string,
  intoId: string,
): Promise<void> {
  const groups = await transaction.speakerGroupMember.findMany({
    where: { workspaceId, sourceId: id },
    select: { groupId: true },
  });
  await transaction.speakerGroupMember.createMany({
    data: groups.map(({ groupId }) => ({ workspaceId, groupId, sourceId: intoId })),
    skipDuplicates: true,
  });
}
