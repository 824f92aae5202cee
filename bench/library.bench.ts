// The library, the reader and the matrix over HTTP, at 10,000 articles and 100,000 claims.
import pg from 'pg';
import { loadMaterial } from './load.ts';
import { benchKey } from './material/load-desk.ts';
import { uuid } from './material/random.ts';
import { librarySize } from './material/size.ts';
import { openBenchDatabase } from './support/bench-database.ts';
import { measure, report, type Measured } from './support/measure.ts';
import { startServer } from './support/start-server.ts';

const database = await openBenchDatabase();
await loadMaterial(database.connectionString, librarySize);
const server = await startServer(database.connectionString);
const client = new pg.Client({ connectionString: database.connectionString });
await client.connect();
try {
  report(await measureAll());
} finally {
  await client.end();
  await server.stop();
  await database.stop();
}

async function get(path: string): Promise<unknown> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    headers: { Authorization: `Bearer ${benchKey}` },
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return body;
}

/** A page far down the list, to see that cursors do not slow down. */
async function deepCursor(query: string): Promise<string> {
  let cursor = '';
  for (let page = 0; page < 20; page += 1) {
    const after = cursor && `&cursor=${cursor}`;
    const body = await get(`/articles?limit=200&${query}${after}`);
    cursor = String(Reflect.get(Object(body), 'nextCursor'));
  }
  return cursor;
}

async function measureAll(): Promise<Measured[]> {
  const { rows } = await client.query<{ id: string; title: string }>(
    'SELECT id, title FROM article WHERE title IS NOT NULL AND trashed_at IS NULL ORDER BY claim_count DESC LIMIT 200',
  );
  const articleOf = (round: number) => rows[round % rows.length]?.id ?? '';
  const rareOf = (round: number) => rows[round % rows.length]?.title.split(' ')[0] ?? '';
  const topicOf = (round: number) => uuid(6, round % 20);
  const outletOf = (round: number) => uuid(3, round % 60);
  const common = ['ministry', 'northern', 'harbour', 'council', 'envoy', 'treaty', 'convoy'];
  const commonOf = (round: number) => common[round % common.length] ?? '';
  const deep = await deepCursor('sort=-published');

  const library = 150;
  const search = 100;
  return [
    await measure('library: newest first', library, () => get('/articles')),
    ...(await measureSorts(library)),
    await measure('library: page 21', library, () =>
      get(`/articles?sort=-published&cursor=${deep}`),
    ),
    await measure('library: topic, outlet, dates, state', library, (round) =>
      get(
        `/articles?topicId=${topicOf(round)}&outletIds=${outletOf(round % 7)},none&publishedFrom=2018&readingState=read`,
      ),
    ),
    await measure('library: awaiting review', library, () => get('/articles?awaitsReview=true')),
    await measure('facets', library, () => get('/article-facets')),
    await measure('facets under topic and outlet', library, (round) =>
      get(`/article-facets?topicId=${topicOf(round)}&outletIds=${outletOf(round % 7)}`),
    ),
    await measure('facets under a common word', library, (round) =>
      get(`/article-facets?q=${commonOf(round)}`),
    ),
    await measure('search: a rare name', search, (round) => get(`/articles?q=${rareOf(round)}`)),
    await measure('search: a word in most texts', search, (round) =>
      get(`/articles?q=${commonOf(round)}`),
    ),
    await measure('search: two common words, a topic', search, (round) =>
      get(`/articles?q=${commonOf(round)}+${commonOf(round + 3)}&topicId=${topicOf(round)}`),
    ),
    await measure('search: a phrase', search, (round) =>
      get(`/articles?q=%22the+${commonOf(round)}%22`),
    ),
    await measure('search: a word, by date', search, (round) =>
      get(`/articles?q=${commonOf(round)}&sort=-published`),
    ),
    await measure('search: peer, ILIKE over the texts in SQL', null, (round) =>
      client.query(
        `SELECT a.id, a.title FROM article a JOIN article_text t ON t.article_id = a.id
         WHERE t.content ILIKE $1 ORDER BY a.published_on DESC LIMIT 50`,
        [`%${commonOf(round)}%`],
      ),
    ),
    await measure('reader: article', library, (round) => get(`/articles/${articleOf(round)}`)),
    await measure('reader: its claims', library, (round) =>
      get(`/claims?articleId=${articleOf(round)}&limit=5000`),
    ),
    await measure('matrix: by outlet', library, (round) => get(`/topics/${topicOf(round)}/matrix`)),
    await measure('matrix: eight outlets', library, (round) =>
      get(
        `/topics/${topicOf(round)}/matrix?outletIds=${Array.from({ length: 8 }, (_, n) => outletOf(n)).join()}`,
      ),
    ),
    await measure('matrix: one cell', library, (round) =>
      get(`/topics/${uuid(6, 0)}/matrix/${uuid(7, round % 12)}/${outletOf(round % 5)}`),
    ),
    ...(await measureNouns(library)),
  ];
}

async function measureSorts(budget: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const sort of ['published', '-added', 'title', 'outlet', '-claims']) {
    const path = `/articles?sort=${sort}`;
    measured.push(await measure(`library: by ${sort}`, budget, () => get(path)));
  }
  return measured;
}

async function measureNouns(budget: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const noun of ['outlets', 'topics', 'questions', 'categories', 'sources']) {
    measured.push(await measure(`all ${noun}, counted`, budget, () => get(`/${noun}`)));
  }
  return measured;
}
