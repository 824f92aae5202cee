import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { newId } from '../../platform/ids.ts';
import type { ArticleDeps } from './article-deps.ts';
import type { PreparedText } from './prepare-text.ts';

/** Stores one version of an article's text; it never changes again. @returns its id */
export async function storeText(
  { signText }: ArticleDeps,
  transaction: Transaction,
  { workspaceId, memberId }: Actor,
  articleId: string,
  number: number,
  { content, length, sha256, regions }: PreparedText,
): Promise<string> {
  const textId = newId();
  const boilerplate = regions
    .filter(({ kind }) => kind === 'boilerplate')
    .flatMap(({ start, end }) => [start, end]);
  await transaction.articleText.create({
    data: {
      workspaceId,
      id: textId,
      articleId,
      number,
      content,
      length,
      sha256,
      boilerplate,
      createdById: memberId,
    },
    select: { id: true },
  });
  await transaction.textRegion.createMany({
    data: regions.map(({ start, end, kind }) => ({ workspaceId, textId, start, end, kind })),
  });
  await signText(transaction, { workspaceId, articleId, textId, content, boilerplate });
  return textId;
}
