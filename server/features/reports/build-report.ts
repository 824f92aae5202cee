import { Anchorer } from '#core/anchoring/describe.ts';
import type { Actor } from '#core/members/member.ts';
import { methodOf } from '#core/reports/method.ts';
import type { Report, ReportArticle, ReportClaim, ReportQuestion } from '#core/reports/report.ts';
import type { Claim } from '#contract/claims.ts';
import type { Report as SavedReport } from '#contract/reports.ts';
import {
  readArticles,
  readChosenClaims,
  readDesk,
  readQuestions,
  readTexts,
  type ArticleRow,
} from './material-query.ts';
import { articleFacts, reportClaim } from './report-claim.ts';
import type { ReportDeps } from './report-deps.ts';

export interface BuiltReport {
  report: Report;
  /** Ids of the texts that are their article's current version. */
  currentTexts: Set<string>;
}

/** A saved selection with everything it chooses, as it stands now. */
export async function buildReport(
  { database, claimsById, summarise }: ReportDeps,
  actor: Actor,
  saved: SavedReport,
): Promise<BuiltReport> {
  const { selection, topic } = saved;
  const [ids, rows, questions, desk, summaries] = await Promise.all([
    readChosenClaims(database, actor, saved.id),
    readArticles(database, actor, saved.id),
    readQuestions(database, actor, topic.id),
    readDesk(database, actor),
    summarise(actor, topic.id, selection),
  ]);
  const articles = new Map(rows.map((row) => [row.id, row]));
  const byId = await claimsById(database, actor, ids);
  // What was put away between two of the queries is left out.
  const chosen = ids
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ articleId }) => articles.has(articleId));
  const textIds = new Set(chosen.map(({ anchor }) => anchor.textId));
  const texts = await readTexts(database, actor, [...textIds]);
  const anchorers = new Map([...texts].map(([id, { content }]) => [id, new Anchorer(content, [])]));
  const material = { texts, anchorers, articles, categoryNames: desk.categoryNames };

  const claims = new Map(chosen.map((claim) => [claim, reportClaim(claim, material)]));
  const wanted = questions.filter(
    ({ id }) => selection.questionIds.length === 0 || selection.questionIds.includes(id),
  );
  const inWords = new Map(summaries?.map(({ questionId, sentences }) => [questionId, sentences]));
  const reportArticles = rows.map((row) => reportArticle(row, chosen));
  const facts = {
    topic: topic.name,
    chosen: {
      questions: selection.questionIds.length > 0 ? wanted.length : null,
      outlets: outletNames(selection.outletIds, desk.outletNames),
      statuses: selection.statuses,
    },
    questions: questions.length,
    articles: reportArticles,
    claims: [...claims.values()],
    aboutTolerance: desk.aboutTolerance,
  };
  const report = {
    id: saved.id,
    title: saved.title,
    prose: paragraphsOf(saved.prose),
    topic: topic.name,
    method: methodOf(facts),
    lastChange: lastChange(saved, chosen, rows),
    questions: [
      ...wanted.map((question) => ({
        ...question,
        summary: inWords.get(question.id) ?? [],
        claims: answering(claims, question.id),
      })),
      ...withoutQuestion(answering(claims, null)),
    ],
    articles: reportArticles,
  };
  return { report, currentTexts: new Set(rows.map(({ textId }) => textId)) };
}

function answering(claims: ReadonlyMap<Claim, ReportClaim>, questionId: string | null) {
  return [...claims].flatMap(([{ question }, claim]) =>
    (question?.id ?? null) === questionId ? [claim] : [],
  );
}

function withoutQuestion(claims: ReportClaim[]): ReportQuestion[] {
  if (claims.length === 0) return [];
  return [
    {
      id: null,
      text: 'Claims that answer no question',
      kind: null,
      since: null,
      summary: [],
      claims,
    },
  ];
}

function reportArticle(row: ArticleRow, claims: readonly Claim[]): ReportArticle {
  return {
    ...articleFacts(row),
    read: row.read,
    text: { id: row.textId, number: row.textNumber, sha256: row.sha256 },
    claimCount: claims.filter(({ articleId }) => articleId === row.id).length,
  };
}

function outletNames(ids: readonly string[], names: ReadonlyMap<string, string>): string[] | null {
  if (ids.length === 0) return null;
  return ids.map((id) => (id === 'none' ? 'no known outlet' : (names.get(id) ?? 'a removed one')));
}

function paragraphsOf(prose: string): string[] {
  return prose
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Instants of one form sort as text. */
function lastChange(
  saved: SavedReport,
  claims: readonly Claim[],
  articles: readonly ArticleRow[],
): string {
  const instants = [
    saved.updatedAt,
    ...claims.map(({ updatedAt }) => updatedAt),
    ...articles.map(({ updatedAt }) => updatedAt.toISOString()),
  ];
  return instants.toSorted().at(-1) ?? saved.updatedAt;
}
