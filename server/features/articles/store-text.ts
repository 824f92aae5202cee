import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { newId } from '../../platform/ids.ts';
import type { PreparedText } from './prepare-text.ts';

/** Stores one version of an article's text; it never changes again. */
export async function storeText(
  transaction: Transaction,
  { workspaceId, memberId }: Actor,
  articleId: string,
  number: number,
  { content, length, sha256, regions }: PreparedText,
): Promise<void> {
  const textId = newId();
  const boilerplate = regions.filter(({ kind }) => kind === 'boilerplate');
  await transaction.articleText.create({
    data: {
      workspaceId,
      id: textId,
      articleId,
      number,
      content,
      length,
      sha256,
      boilerplate: boilerplate.flatMap(({ start, end }) => [start, end]),
      createdById: memberId,
    },
    select: { id: true },
  });
  await transaction.textRegion.createMany({
    data: regions.map(({ start, end, kind }) => ({ workspaceId, textId, start, end, kind })),
  });
}
