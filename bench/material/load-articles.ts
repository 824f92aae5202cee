import type pg from 'pg';
import { makeArticle, type BenchArticle } from './article.ts';
import { insert } from './insert.ts';
import { memberId, workspaceId, type Desk } from './load-desk.ts';
import type { Random } from './random.ts';
import type { Size } from './size.ts';

/** Where an article's claims belong, without its words. */
export type Tagged = Pick<BenchArticle, 'id' | 'textId' | 'passages' | 'paragraphs'> & {
  topicId: string;
};

const languages = ['en', 'en', 'en', 'en', 'ru', 'uk', 'de', 'ar'];

/** Articles in batches, so that 30 MB of prose never stand in memory together. */
export async function loadArticles(
  client: pg.Client,
  random: Random,
  desk: Desk,
  { articles, claims }: Size,
): Promise<Tagged[]> {
  const tagged: Tagged[] = [];
  const average = claims / articles;
  let open = claims;
  for (let first = 0; first < articles; first += 500) {
    const batch: BenchArticle[] = [];
    for (let n = first; n < Math.min(first + 500, articles); n += 1) {
      // From none to four times the average; the last ones take what is left.
      const few = Math.floor(random.next() ** 2 * average * 3 + random.next() * 0.5);
      const tags = Math.min(open, n > articles - 200 ? Math.ceil(open / (articles - n)) : few);
      open -= tags;
      batch.push(makeArticle(random, n, { names: desk.names, tags }));
    }
    await storeBatch(client, random, desk, batch, tagged);
  }
  // Else the server would sign 10,000 texts while its answers are measured. No two are alike.
  await client.query(`INSERT INTO text_signature (workspace_id, text_id, signature)
    SELECT workspace_id, id, ARRAY(
      SELECT ('x' || substr(sha256, 1 + 7 * n, 7))::bit(28)::int FROM generate_series(0, 8) n)
    FROM article_text`);
  return tagged;
}

async function storeBatch(
  client: pg.Client,
  random: Random,
  desk: Desk,
  batch: readonly BenchArticle[],
  tagged: Tagged[],
): Promise<void> {
  await insert(
    client,
    'article',
    [
      'workspace_id uuid',
      'id uuid',
      'outlet_id uuid',
      'title text',
      'byline text',
      'language text',
      'published text',
      'published_origin text',
      'reading_state text',
      'assignee_id uuid',
      'created_by_id uuid',
      'trashed_at timestamptz',
    ],
    batch.map((a) => [
      workspaceId,
      a.id,
      random.chance(0.05) ? null : random.pickFirst(desk.outletIds),
      random.chance(0.01) ? null : a.title,
      `By ${random.pick(desk.names)} ${random.pick(desk.names)}`,
      random.pick(languages),
      a.published,
      a.published && 'text',
      random.pick(['not started', 'reading', 'read', 'read']),
      random.chance(0.2) ? memberId : null,
      memberId,
      random.chance(0.02) ? new Date(0) : null,
    ]),
  );
  await insert(
    client,
    'article_text',
    [
      'workspace_id uuid',
      'id uuid',
      'article_id uuid',
      'number int',
      'content text',
      'length int',
      'sha256 text',
      'created_by_id uuid',
    ],
    batch.map((a) => [
      workspaceId,
      a.textId,
      a.id,
      1,
      a.content,
      a.content.length,
      a.sha256,
      memberId,
    ]),
  );
  await insert(
    client,
    'text_region',
    ['workspace_id uuid', 'text_id uuid', 'start int', 'end int', 'kind text'],
    batch.map((a) => [workspaceId, a.textId, 0, a.headlineEnd, 'headline']),
  );
  const topics = batch.map((a) => ({ a, topicId: random.pick(desk.topicIds) }));
  await insert(
    client,
    'topic_article',
    ['workspace_id uuid', 'topic_id uuid', 'article_id uuid'],
    topics.map(({ a, topicId }) => [workspaceId, topicId, a.id]),
  );
  for (const { a, topicId } of topics) {
    const { id, textId, passages, paragraphs } = a;
    tagged.push({ id, textId, passages, paragraphs, topicId });
  }
}
