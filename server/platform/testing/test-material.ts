import { createHash } from 'node:crypto';
import type { ReadingState, Region } from '#core/articles/article.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Database } from '../db/client.ts';
import { newId } from '../ids.ts';
import type { Person } from './test-people.ts';

export interface MaterialArticle {
  text: string;
  regions?: Region[];
  title?: string | null;
  /** Null: nobody has named it. */
  outletId?: string | null;
  published?: PartialDate | null;
  readingState?: ReadingState;
  topicIds?: string[];
  url?: string | null;
}

/** An article as it lies in the database, without going through import. */
export async function storeArticle(
  database: Database,
  { workspaceId, memberId }: Pick<Person, 'workspaceId' | 'memberId'>,
  article: MaterialArticle,
) {
  const { text, regions = [], topicIds = [], published = null } = article;
  const [id, textId] = [newId(), newId()];
  await database.article.create({
    data: {
      workspaceId,
      id,
      outletId: article.outletId ?? null,
      title: article.title ?? null,
      url: article.url ?? null,
      published,
      publishedOrigin: published === null ? null : 'editor',
      readingState: article.readingState ?? 'not started',
      createdById: memberId,
    },
  });
  await database.articleText.create({
    data: {
      workspaceId,
      id: textId,
      articleId: id,
      number: 1,
      content: text,
      length: new CodePoints(text).length,
      sha256: createHash('sha256').update(text).digest('hex'),
      createdById: memberId,
    },
  });
  await database.textRegion.createMany({
    data: regions.map((region) => ({ workspaceId, textId, ...region })),
  });
  await database.topicArticle.createMany({
    data: topicIds.map((topicId) => ({ workspaceId, topicId, articleId: id })),
  });
  return { id, textId, text };
}

/** Where words stand in a text, in code points. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  const points = new CodePoints(text);
  return points.toSpan({ from: at, to: at + words.length });
}
