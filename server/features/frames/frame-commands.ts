import type { Frame } from '#contract/frames.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { FrameFields } from '#core/frames/frame.ts';
import { frameLimits } from '#core/frames/limits.ts';
import { freeKey } from '#core/text/free-key.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command, type Change } from '../../platform/db/command.ts';
import { moveInOrder } from '../../platform/db/move-in-order.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { presentFrame } from './frame-presenter.ts';
import { findFrame } from './frame-repository.ts';

const entity = 'frame';

export function createFrame(database: Database, actor: Actor, fields: FrameFields): Promise<Frame> {
  return refuseNamesakes(() =>
    command(database, actor, (transaction, record) =>
      insertFrame(transaction, actor, record, fields),
    ),
  );
}

export function editFrame(
  database: Database,
  actor: Actor,
  key: string,
  ifVersion: number,
  changes: BodyOf<typeof routes.editFrame>,
): Promise<Frame> {
  return refuseNamesakes(() =>
    command(database, actor, (transaction, record) =>
      changeFrame(transaction, actor, record, key, ifVersion, changes),
    ),
  );
}

/** Adds a frame at the end of the codebook. */
export async function insertFrame(
  transaction: Transaction,
  actor: Actor,
  record: (change: Change) => void,
  fields: FrameFields,
): Promise<Frame> {
  const { workspaceId } = actor;
  const standing = await transaction.frame.findMany({
    where: { workspaceId },
    select: { key: true, position: true },
  });
  if (standing.length >= frameLimits.frames) {
    throw conflict(
      'list_full',
      `The codebook holds ${frameLimits.frames} frames, archived ones among them. Nothing was changed.`,
    );
  }
  const key = freeKey(fields.name, new Set(standing.map((frame) => frame.key)), 'frame');
  const position = Math.max(-1, ...standing.map((frame) => frame.position)) + 1;
  await transaction.frame.create({ data: { workspaceId, key, position, ...fields } });
  const after = await viewFrame(transaction, actor, key);
  record({ action: 'frame created', entity, entityId: key, after });
  return after;
}

export async function changeFrame(
  transaction: Transaction,
  actor: Actor,
  record: (change: Change) => void,
  key: string,
  ifVersion: number,
  { position, archived, ...fields }: BodyOf<typeof routes.editFrame>,
): Promise<Frame> {
  const before = await viewFrame(transaction, actor, key);
  const { count } = await transaction.frame.updateMany({
    where: { workspaceId: actor.workspaceId, key, version: ifVersion },
    data: {
      ...given(fields),
      ...(archived !== undefined && { archivedAt: archived ? new Date() : null }),
      version: { increment: 1 },
    },
  });
  if (count === 0) throw stale(await viewFrame(transaction, actor, key));
  if (position !== undefined) {
    await moveInOrder(transaction, 'frame', actor.workspaceId, key, position);
  }
  const after = await viewFrame(transaction, actor, key);
  record({ action: 'frame edited', entity, entityId: key, before, after });
  return after;
}

export function refuseNamesakes<T>(write: () => Promise<T>): Promise<T> {
  const taken = () =>
    conflict(
      'name_taken',
      'The codebook has a frame of this name already, perhaps an archived one. Nothing was changed. Choose another name.',
    );
  return refuseTwins('frame_pkey', taken, () => refuseTwins('frame_one_name', taken, write));
}

async function viewFrame(transaction: Transaction, actor: Actor, key: string): Promise<Frame> {
  const row = await findFrame(transaction, actor, key);
  if (!row) throw notFound();
  return presentFrame(actor, row);
}
