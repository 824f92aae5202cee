import type { Source } from '#contract/nouns.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import { guessSourceKind } from '#core/sources/guess-source-kind.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, invalid, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { presentSource } from './source-presenter.ts';
import { findSource } from './source-query.ts';
import { lockSourceTree, refuseCircle } from './source-tree-guard.ts';

const entity = 'source';

type SourceFields = BodyOf<typeof routes.editSource>;

const refuseSameName = <T>(write: () => Promise<T>) =>
  refuseTwins(
    'source_one_name',
    () =>
      conflict(
        'name_taken',
        'There is a source of this name already. Nothing was changed. Choose another name, or merge the two.',
      ),
    write,
  );

export function createSource(
  database: Database,
  actor: Actor,
  fields: BodyOf<typeof routes.createSource>,
): Promise<Source> {
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      await checkReferences(transaction, actor, fields);
      const id = newId();
      await transaction.source.create({
        data: {
          ...given(fields),
          name: fields.name,
          kind: fields.kind ?? guessSourceKind(fields.name),
          workspaceId: actor.workspaceId,
          id,
        },
      });
      const after = await viewSource(transaction, actor, id);
      record({ action: 'source created', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editSource(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  fields: SourceFields,
): Promise<Source> {
  const { workspaceId } = actor;
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      const before = await viewSource(transaction, actor, id);
      await checkReferences(transaction, actor, fields);
      if (fields.speaksForId || fields.partOfId) {
        await lockSourceTree(transaction, actor);
        const path = fields.speaksForId ? 'speaksForId' : 'partOfId';
        await refuseCircle(transaction, actor, { ...given(fields), id }, path);
      }
      const { count } = await transaction.source.updateMany({
        where: { workspaceId, id, version: ifVersion },
        data: { ...given(fields), version: { increment: 1 } },
      });
      const after = await viewSource(transaction, actor, id);
      if (count === 0) throw stale(after);
      record({ action: 'source edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function deleteSource(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  const { workspaceId } = actor;
  return command(database, actor, async (transaction, record) => {
    const before = await viewSource(transaction, actor, id);
    const inUse = (by: string) =>
      conflict(
        'source_in_use',
        `${before.name} stays: ${by}. Merge it into another source to let that one stand in its place.`,
        before,
      );
    if (!before.abilities.trash) throw inUse('claims name it, standing ones or ones in the trash');
    const below = await transaction.source.findFirst({
      where: { workspaceId, OR: [{ speaksForId: id }, { partOfId: id }] },
      select: { name: true },
    });
    if (below) throw inUse(`${below.name} speaks for it or is a part of it`);
    const { count } = await transaction.source.deleteMany({
      where: { workspaceId, id, version: ifVersion },
    });
    if (count === 0) throw stale(await viewSource(transaction, actor, id));
    record({ action: 'source deleted', entity, entityId: id, before });
  });
}

/** The source as everybody sees it; where there is none that is a 404. */
export async function viewSource(
  transaction: Transaction,
  actor: Actor,
  id: string,
): Promise<Source> {
  const row = await findSource(transaction, actor, id);
  if (!row) throw notFound();
  return presentSource(actor, row);
}

/** What a source points at is there, in this workspace. */
async function checkReferences(
  transaction: Transaction,
  { workspaceId }: Actor,
  fields: SourceFields,
): Promise<void> {
  for (const path of ['speaksForId', 'partOfId'] as const) {
    const id = fields[path];
    if (id && !(await transaction.source.count({ where: { workspaceId, id } }))) {
      throw invalid(path, 'There is no such source; somebody may have merged or removed it.');
    }
  }
  const { outletId } = fields;
  const standing = { workspaceId, id: outletId ?? '', trashedAt: null };
  if (outletId && !(await transaction.outlet.count({ where: standing }))) {
    throw invalid('outletId', 'There is no such outlet; somebody may have merged or removed it.');
  }
}
