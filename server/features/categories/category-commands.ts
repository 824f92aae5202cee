import type { Category } from '#contract/nouns.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command, type Change } from '../../platform/db/command.ts';
import { moveInOrder } from '../../platform/db/move-in-order.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, invalid, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { presentCategory } from './category-presenter.ts';
import { findCategory } from './category-repository.ts';

const entity = 'category';

/** What a category is that says no more than its name. */
const plain = { colour: '#6B7280', glyph: '•', underline: 'solid', fields: ['chain', 'hedges'] };

export function createCategory(
  database: Database,
  actor: Actor,
  { key, name, position, ...fields }: BodyOf<typeof routes.createCategory>,
): Promise<Category> {
  const { workspaceId } = actor;
  const taken = () =>
    conflict(
      'key_taken',
      `The codebook has a category “${key}” already, perhaps an archived one. Nothing was changed. Choose another key.`,
    );
  return refuseTwins('category_pkey', taken, () =>
    command(database, actor, async (transaction, record) => {
      await takeDigit(transaction, actor, record, key, fields.digit);
      const last = await transaction.category.aggregate({
        where: { workspaceId },
        _max: { position: true },
      });
      const end = (last._max.position ?? -1) + 1;
      await transaction.category.create({
        data: { ...plain, ...given(fields), workspaceId, key, name, position: end },
      });
      if (position !== undefined) {
        await moveInOrder(transaction, 'category', actor.workspaceId, key, position);
      }
      const after = await viewCategory(transaction, actor, key);
      record({ action: 'category created', entity, entityId: key, after });
      return after;
    }),
  );
}

export function editCategory(
  database: Database,
  actor: Actor,
  key: string,
  ifVersion: number,
  { position, archived, ...fields }: BodyOf<typeof routes.editCategory>,
): Promise<Category> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewCategory(transaction, actor, key);
    if ((archived ?? before.archived) && fields.digit) {
      throw invalid('digit', 'An archived category tags nothing new, so it has no digit.');
    }
    await takeDigit(transaction, actor, record, key, fields.digit);
    const { count } = await transaction.category.updateMany({
      where: { workspaceId: actor.workspaceId, key, version: ifVersion },
      data: {
        ...given(fields),
        ...(archived === true && { archivedAt: new Date(), digit: null }),
        ...(archived === false && { archivedAt: null }),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw stale(await viewCategory(transaction, actor, key));
    if (position !== undefined) {
      await moveInOrder(transaction, 'category', actor.workspaceId, key, position);
    }
    const after = await viewCategory(transaction, actor, key);
    record({ action: 'category edited', entity, entityId: key, before, after });
    return after;
  });
}

/** A digit tags with one category: whoever had it gives it up. */
async function takeDigit(
  transaction: Transaction,
  actor: Actor,
  record: (change: Change) => void,
  key: string,
  digit: number | null | undefined,
): Promise<void> {
  if (!digit) return;
  const { workspaceId } = actor;
  const holder = await transaction.category.findFirst({
    where: { workspaceId, digit, archivedAt: null, key: { not: key } },
    select: { key: true },
  });
  if (!holder) return;
  const before = await viewCategory(transaction, actor, holder.key);
  await transaction.category.update({
    where: { workspaceId_key: { workspaceId, key: holder.key } },
    data: { digit: null, version: { increment: 1 } },
  });
  const after = await viewCategory(transaction, actor, holder.key);
  record({ action: 'category edited', entity, entityId: holder.key, before, after });
}

/** The category as everybody sees it; where there is none that is a 404. */
async function viewCategory(
  transaction: Transaction,
  actor: Actor,
  key: string,
): Promise<Category> {
  const row = await findCategory(transaction, actor, key);
  if (!row) throw notFound();
  return presentCategory(actor, row);
}
