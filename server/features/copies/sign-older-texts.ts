import type { Database } from '../../platform/db/client.ts';
import { signText, type StoredText } from './sign-text.ts';

/** So many in one transaction: those who bring articles in meanwhile wait no longer than that. */
const atOnce = 20;

/**
 * Signs the texts that were stored before texts were signed, oldest first. It may be broken off
 * and started again at any time. @returns how many there were
 */
export async function signOlderTexts(
  database: Database,
  isStopping: () => boolean = () => false,
): Promise<number> {
  let signed = 0;
  for (;;) {
    const texts = await database.$queryRaw<StoredText[]>`
      SELECT t.workspace_id AS "workspaceId", t.article_id AS "articleId", t.id AS "textId",
        t.content, t.boilerplate
      FROM article_text t
      WHERE NOT EXISTS (
        SELECT FROM text_signature s WHERE s.workspace_id = t.workspace_id AND s.text_id = t.id)
      ORDER BY t.workspace_id, t.id LIMIT ${atOnce}`;
    if (texts.length === 0 || isStopping()) return signed;
    await database.$transaction(
      async (transaction) => {
        for (const text of texts) await signText(transaction, text);
      },
      { maxWait: 5_000, timeout: 60_000 },
    );
    signed += texts.length;
  }
}
