import type { LexiconEntry } from '#contract/lexicon.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { findEntry, presentEntry } from './lexicon-repository.ts';

const entity = 'lexicon entry';

const refuseSameReferent = <T>(write: () => Promise<T>) =>
  refuseTwins(
    'lexicon_entry_one_referent',
    () =>
      conflict(
        'name_taken',
        'The lexicon has this thing already. Nothing was changed. Add the variants to it, or choose another name.',
      ),
    write,
  );

export function createEntry(
  database: Database,
  actor: Actor,
  { variants, ...fields }: BodyOf<typeof routes.createLexiconEntry>,
): Promise<LexiconEntry> {
  const id = newId();
  return refuseSameReferent(() =>
    command(database, actor, async (transaction, record) => {
      await transaction.lexiconEntry.create({
        data: { workspaceId: actor.workspaceId, id, ...fields, variants: onceEach(variants) },
      });
      const after = await viewEntry(transaction, actor, id);
      record({ action: 'lexicon entry created', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editEntry(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  { variants, ...fields }: BodyOf<typeof routes.editLexiconEntry>,
): Promise<LexiconEntry> {
  return refuseSameReferent(() =>
    command(database, actor, async (transaction, record) => {
      const before = await viewEntry(transaction, actor, id);
      const { count } = await transaction.lexiconEntry.updateMany({
        where: { workspaceId: actor.workspaceId, id, version: ifVersion },
        data: {
          ...given(fields),
          ...(variants && { variants: onceEach(variants) }),
          version: { increment: 1 },
        },
      });
      if (count === 0) throw stale(await viewEntry(transaction, actor, id));
      const after = await viewEntry(transaction, actor, id);
      record({ action: 'lexicon entry edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function deleteEntry(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewEntry(transaction, actor, id);
    const { count } = await transaction.lexiconEntry.deleteMany({
      where: { workspaceId: actor.workspaceId, id, version: ifVersion },
    });
    if (count === 0) throw stale(await viewEntry(transaction, actor, id));
    record({ action: 'lexicon entry deleted', entity, entityId: id, before });
  });
}

export function rejectNaming(
  database: Database,
  actor: Actor,
  { words }: BodyOf<typeof routes.rejectNaming>,
) {
  const id = newId();
  return command(database, actor, async (transaction, record) => {
    const { workspaceId, memberId } = actor;
    await transaction.rejectedNaming.create({ data: { workspaceId, id, words, memberId } });
    const after = { id, words };
    record({ action: 'naming rejected', entity: 'rejected naming', entityId: id, after });
    return after;
  });
}

export function takeBackRejection(database: Database, actor: Actor, id: string): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const key = { workspaceId_id: { workspaceId: actor.workspaceId, id } };
    const row = await transaction.rejectedNaming.findUnique({ where: key });
    if (!row) throw notFound();
    await transaction.rejectedNaming.delete({ where: key });
    const before = { id, words: row.words };
    record({ action: 'naming offered again', entity: 'rejected naming', entityId: id, before });
  });
}

async function viewEntry(
  transaction: Transaction,
  actor: Actor,
  id: string,
): Promise<LexiconEntry> {
  const row = await findEntry(transaction, actor, id);
  if (!row) throw notFound();
  return presentEntry(actor, row);
}

function onceEach(variants: readonly string[]): string[] {
  return [...new Set(variants)];
}
