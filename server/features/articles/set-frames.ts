import type { Coding } from '#core/frames/frame.ts';
import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { invalid } from '../../platform/domain-error.ts';

/**
 * Sets the frames of an article. A coding that stays as it is keeps its coder; one that is new, or
 * becomes or stops being the primary one, is of whoever does that.
 */
export async function setFrames(
  transaction: Transaction,
  actor: Actor,
  articleId: string,
  codings: readonly Coding[],
): Promise<void> {
  const { workspaceId, memberId } = actor;
  const standing = await transaction.articleFrame.findMany({
    where: { workspaceId, articleId },
    select: { frame: true, primary: true },
  });
  const now = new Map(standing.map(({ frame, primary }) => [frame, primary]));
  const fresh = codings.filter(({ frame }) => !now.has(frame));
  await checkFrames(transaction, actor, fresh);
  await transaction.articleFrame.deleteMany({
    where: { workspaceId, articleId, frame: { notIn: codings.map(({ frame }) => frame) } },
  });
  // Who gives the lead up does so first: there is one at a time.
  for (const primary of [false, true]) {
    const turned = codings.filter(
      (coding) => coding.primary === primary && now.get(coding.frame) === !primary,
    );
    await transaction.articleFrame.updateMany({
      where: { workspaceId, articleId, frame: { in: turned.map(({ frame }) => frame) } },
      data: { primary, memberId, at: new Date() },
    });
  }
  await transaction.articleFrame.createMany({
    data: fresh.map((coding) => ({ workspaceId, articleId, memberId, ...coding })),
  });
}

/** Every frame that is newly coded is in use. */
async function checkFrames(
  transaction: Transaction,
  { workspaceId }: Actor,
  codings: readonly Coding[],
): Promise<void> {
  const inUse = await transaction.frame.count({
    where: { workspaceId, key: { in: codings.map(({ frame }) => frame) }, archivedAt: null },
  });
  if (inUse < codings.length) {
    throw invalid('frames', 'Not every frame named is in use; somebody may have archived one.');
  }
}
