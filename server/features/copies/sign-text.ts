import { signatureOf } from '#core/duplicates/shingles.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { findCopies } from './copy-query.ts';
import { regroup } from './regroup.ts';
import { creditIn, shinglesWithout, type ComparedText } from './text-words.ts';

export interface StoredText extends ComparedText {
  workspaceId: string;
  articleId: string;
  textId: string;
}

/**
 * Makes a text known again in others: keeps its signature, its pairs with the current texts that
 * are there, and the groups that come of them. One at a time in a workspace: of two copies that
 * come in together, the second meets the first.
 */
export async function signText(transaction: Transaction, text: StoredText): Promise<void> {
  const { workspaceId, articleId, textId } = text;
  const key = `copies in ${workspaceId}`;
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
  const shingles = shinglesWithout(text);
  const credit = creditIn(text.content);
  await transaction.textSignature.create({
    data: {
      workspaceId,
      textId,
      signature: signatureOf(shingles),
      credit: credit?.asPrinted ?? null,
      agencies: credit?.agencies ?? [],
    },
    select: { textId: true },
  });
  const copies = await findCopies(transaction, workspaceId, shingles, articleId);
  await transaction.textCopy.createMany({
    data: copies.map(({ textId: other, containment }) => ({
      workspaceId,
      textId: other < textId ? other : textId,
      otherTextId: other < textId ? textId : other,
      containment,
    })),
  });
  await regroup(transaction, workspaceId, [articleId, ...copies.map((copy) => copy.articleId)]);
}
