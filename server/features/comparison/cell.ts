import { Anchorer } from '#core/anchoring/describe.ts';
import { cellState, couldAnswer, countArticles } from '#core/comparison/cells.ts';
import { columnsBy, gathered, noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import { periodOfKey } from '#core/comparison/periods.ts';
import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { notFound } from '../../platform/domain-error.ts';
import { readCellArticles, readCellClaims, readTexts } from './cell-query.ts';
import { readOutlets } from './column-query.ts';
import type { ComparisonDeps } from './comparison-deps.ts';
import type { MatrixFilter } from './matrix-filter-query.ts';
import { readQuestions } from './question-query.ts';

interface CellKey {
  topicId: string;
  questionId: string;
  /** An outlet's id, a group's, or "none". */
  column: string;
}

/** One cell opened: every claim in its sentence, and every article it rests on. */
export async function readCell(
  { database, claimsById }: ComparisonDeps,
  actor: Actor,
  { topicId, questionId, column }: CellKey,
  filter: MatrixFilter,
): Promise<ResponseOf<(typeof routes)['getCell']>> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const [questions, outlets] = await Promise.all([
    readQuestions(database, topic),
    outletsOf(database, actor, column),
  ]);
  const question = questions?.find(({ id }) => id === questionId);
  if (!question || !outlets) throw notFound();

  const [articles, found] = await Promise.all([
    readCellArticles(database, topic, outlets, filter),
    readCellClaims(database, topic, questionId, outlets, filter),
  ]);
  const wanted = found.filter((claim) => claim.wanted).map(({ id }) => id);
  const claims = await claimsById(database, actor, wanted);
  const counts = countArticles(articles, question.since);
  return {
    cell: {
      column,
      state: cellState(counts, found.length),
      articles: counts.able,
      read: counts.read,
      claimCount: wanted.length,
    },
    claims: await withSentences(
      database,
      actor,
      wanted.flatMap((id) => claims.get(id) ?? []),
    ),
    articles: articles.map(({ published, publishedOrigin, ...article }) => ({
      ...article,
      published: published && publishedOrigin && { date: published, origin: publishedOrigin },
      couldAnswer: couldAnswer(published, question.since),
    })),
  };
}

/** Null when there is no such column in this workspace. */
export async function outletsOf(
  database: Database,
  { workspaceId }: Actor,
  column: string,
): Promise<OutletKey[] | null> {
  if (column === noOutlet || periodOfKey(column)) return [column];
  const { outlets, groups } = await readOutlets(database, { workspaceId });
  const gatherings = columnsBy.flatMap((by) => gathered(by, outlets, groups));
  const gathering = gatherings.find(({ id }) => id === column);
  if (gathering) return [...gathering.outletIds];
  return outlets.some(({ id }) => id === column) ? [column] : null;
}

async function withSentences(database: Database, actor: Actor, claims: readonly Claim[]) {
  const ids = new Set(claims.map(({ anchor }) => anchor.textId));
  const texts = await readTexts(database, actor, [...ids]);
  const anchorers = new Map([...texts].map(([id, content]) => [id, new Anchorer(content, [])]));
  return claims.map((claim) => ({
    ...claim,
    sentence:
      anchorers.get(claim.anchor.textId)?.sentenceAround(claim.anchor).exact ?? claim.anchor.exact,
  }));
}
