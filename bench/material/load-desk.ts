import type pg from 'pg';
import { defaultCategories } from '../../server/core/claims/category.ts';
import { hashToken, prefixOf } from '../../server/platform/auth/token.ts';
import { insert } from './insert.ts';
import { name } from './prose.ts';
import { uuid, type Random } from './random.ts';
import type { Size } from './size.ts';

export const workspaceId = uuid(1, 1);
export const memberId = uuid(2, 1);
const reviewerId = uuid(2, 2);
/** Lets the measurements in; the workspace it opens holds invented prose only. */
export const benchKey = 'plx_bench_bench_bench_bench_bench_bench_bench';

export interface BenchQuestion {
  id: string;
  topicId: string;
  category: string;
  kind: 'figure' | 'choice' | 'account';
  answerIds: string[];
}

export interface Desk {
  outletIds: string[];
  topicIds: string[];
  questions: BenchQuestion[];
  sourceIds: string[];
  reviewerId: string;
  /** Names that texts and sources are made of. */
  names: string[];
}

/** A workspace with two members, its codebook, outlets, topics, questions and sources. */
export async function loadDesk(client: pg.Client, random: Random, size: Size): Promise<Desk> {
  const names = Array.from({ length: 1_200 }, () => name(random));
  await client.query(`INSERT INTO workspace (id, name) VALUES ($1, 'Bench')`, [workspaceId]);
  for (const [id, role] of [
    [memberId, 'administrator'],
    [reviewerId, 'reviewer'],
  ] as const) {
    await client.query(`INSERT INTO "user" (id, name, email) VALUES ($1, $2, $3)`, [
      id,
      `Bench ${role}`,
      `${role}@bench.example`,
    ]);
    await client.query(
      `INSERT INTO member (workspace_id, id, user_id, role) VALUES ($1, $2, $3, $4)`,
      [workspaceId, id, id, role],
    );
  }
  await client.query(
    `INSERT INTO api_key (workspace_id, id, member_id, name, prefix, token_hash) VALUES ($1, $2, $3, 'Bench', $4, $5)`,
    [workspaceId, uuid(2, 9), memberId, prefixOf(benchKey), hashToken(benchKey)],
  );
  await insert(
    client,
    'category',
    [
      'workspace_id uuid',
      'key text',
      'name text',
      'colour text',
      'glyph text',
      'underline text',
      'digit int',
      'position int',
    ],
    defaultCategories.map((c, at) => [
      workspaceId,
      c.key,
      c.name,
      c.colour,
      c.glyph,
      c.underline,
      c.digit,
      at,
    ]),
  );
  await client.query(`UPDATE category SET fields = '{figure,period,scope,chain,hedges}'`);
  const { topicIds, questions } = await loadTopics(client, random, names, size);
  return {
    outletIds: await loadOutlets(client, names, size),
    topicIds,
    questions,
    sourceIds: await loadSources(client, random, names),
    reviewerId,
    names,
  };
}

async function loadOutlets(
  client: pg.Client,
  names: readonly string[],
  size: Size,
): Promise<string[]> {
  const ids = Array.from({ length: size.outlets }, (_, n) => uuid(3, n));
  await insert(
    client,
    'outlet',
    ['workspace_id uuid', 'id uuid', 'name text', 'country text', 'language text'],
    ids.map((id, n) => [workspaceId, id, `${names[n] ?? ''} Courier ${n}`, 'NO', 'en']),
  );
  return ids;
}

async function loadTopics(client: pg.Client, random: Random, names: readonly string[], size: Size) {
  const topicIds = Array.from({ length: size.topics }, (_, n) => uuid(6, n));
  await insert(
    client,
    'topic',
    ['workspace_id uuid', 'id uuid', 'name text'],
    topicIds.map((id, n) => [workspaceId, id, `The ${names[100 + n] ?? ''} question ${n}`]),
  );
  const questions = topicIds.flatMap((topicId, topic) =>
    Array.from({ length: size.questions }, (_, n): BenchQuestion & { position: number } => {
      const id = uuid(7, topic * size.questions + n);
      const kind = n % 12 < 6 ? 'figure' : n % 12 < 9 ? 'choice' : 'account';
      const answerIds =
        kind === 'choice'
          ? [0, 1, 2].map((a) => uuid(8, (topic * size.questions + n) * 3 + a))
          : [];
      const category = random.pick(defaultCategories).key;
      return { id, topicId, kind, answerIds, category, position: n };
    }),
  );
  await insert(
    client,
    'question',
    [
      'workspace_id uuid',
      'id uuid',
      'topic_id uuid',
      'text text',
      'kind text',
      'unit text',
      'exclusive boolean',
      'category text',
      'position int',
    ],
    questions.map((q) => [
      workspaceId,
      q.id,
      q.topicId,
      `What of ${names[q.position] ?? ''}?`,
      q.kind,
      q.kind === 'figure' ? 'items:crate' : null,
      q.kind === 'choice',
      q.category,
      q.position,
    ]),
  );
  await insert(
    client,
    'question_answer',
    ['workspace_id uuid', 'question_id uuid', 'id uuid', 'value text', 'position int'],
    questions.flatMap((q) =>
      q.answerIds.map((id, at) => [workspaceId, q.id, id, `answer ${at}`, at]),
    ),
  );
  return { topicIds, questions };
}

async function loadSources(
  client: pg.Client,
  random: Random,
  names: readonly string[],
): Promise<string[]> {
  const ids = Array.from({ length: 300 }, (_, n) => uuid(9, n));
  await insert(
    client,
    'source',
    ['workspace_id uuid', 'id uuid', 'name text', 'kind text', 'speaks_for_id uuid'],
    ids.map((id, n) => [
      workspaceId,
      id,
      `${names[300 + n] ?? ''} ${names[700 + n] ?? ''} ${n}`,
      n < 40 ? 'body' : 'person',
      n < 40 ? null : (ids[random.whole(0, 39)] ?? null),
    ]),
  );
  return ids;
}
