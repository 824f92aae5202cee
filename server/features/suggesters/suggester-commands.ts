import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Suggester } from '#contract/suggestions.ts';
import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import type { Seal } from '../../platform/seal.ts';
import type { AskingDeps } from './ask-suggester.ts';
import { presentSuggester } from './suggester-presenter.ts';
import { findSuggester } from './suggester-repository.ts';

const entity = 'suggester';

const refuseSameName = <T>(write: () => Promise<T>) =>
  refuseTwins(
    'suggester_one_name',
    () =>
      conflict(
        'name_taken',
        'There is a suggester of this name already. Nothing was changed. Choose another name for one of the two.',
      ),
    write,
  );

export function createSuggester(
  { database, seal }: AskingDeps,
  actor: Actor,
  { secret, ...fields }: BodyOf<typeof routes.createSuggester>,
): Promise<Suggester> {
  const id = newId();
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      await transaction.suggester.create({
        data: { workspaceId: actor.workspaceId, id, ...fields, secret: sealed(seal, secret) },
      });
      const after = await viewSuggester(transaction, actor, id);
      record({ action: 'suggester connected', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editSuggester(
  { database, seal }: AskingDeps,
  actor: Actor,
  id: string,
  ifVersion: number,
  { secret, ...fields }: BodyOf<typeof routes.editSuggester>,
): Promise<Suggester> {
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      const before = await viewSuggester(transaction, actor, id);
      const { count } = await transaction.suggester.updateMany({
        where: { workspaceId: actor.workspaceId, id, version: ifVersion },
        data: {
          ...given(fields),
          ...(secret !== undefined && { secret: sealed(seal, secret) }),
          version: { increment: 1 },
        },
      });
      if (count === 0) throw stale(await viewSuggester(transaction, actor, id));
      const after = await viewSuggester(transaction, actor, id);
      record({ action: 'suggester edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function deleteSuggester(
  { database }: AskingDeps,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewSuggester(transaction, actor, id);
    const { count } = await transaction.suggester.deleteMany({
      where: { workspaceId: actor.workspaceId, id, version: ifVersion },
    });
    if (count === 0) throw stale(await viewSuggester(transaction, actor, id));
    record({ action: 'suggester deleted', entity, entityId: id, before });
  });
}

async function viewSuggester(
  transaction: Transaction,
  actor: Actor,
  id: string,
): Promise<Suggester> {
  const row = await findSuggester(transaction, actor, id);
  if (!row) throw notFound();
  return presentSuggester(row);
}

const sealed = (seal: Seal, secret: string | null): string | null =>
  secret === null ? null : seal.seal(secret);
