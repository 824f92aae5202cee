import { CodePoints } from '#core/text/code-points.ts';
import type { Half } from '#core/wording/passages/passage.ts';
import type { Side } from '#core/wording/side.ts';
import type { CountedText, TextCounts } from '#core/wording/terms/count-terms.ts';
import type { TermTable } from '#core/wording/terms/term-table.ts';
import type { Chosen, ChosenArticle } from '../chosen-articles-query.ts';
import type { ArticleFilter, TopicKey } from '../matrix-filter-query.ts';
import { withOutlets } from '../outlets-shown.ts';
import { languageOf, mainLanguage } from './languages.ts';
import { readQuoted, type QuotedClaim } from './quoted-query.ts';
import { partArticles, withoutCopies, type ArticleSide } from './sides.ts';
import { readTextsInOrder } from './text-query.ts';
import type { WordingDeps } from './wording-deps.ts';

/** Counts of a side or of the rest: one for each text, copies folded. */
export interface CountedHalf {
  /** Copies among them. */
  articles: number;
  counts: TextCounts[];
}

export interface CountedHalves {
  table: TermTable;
  /** In which both are written: words of two languages are not each other's. */
  language: string;
  /** Articles in other languages, which are left out. */
  otherLanguages: number;
  halves: Record<Half, CountedHalf>;
}

/** The terms of the side that is set apart, and of the rest. */
export async function countHalves(
  deps: WordingDeps,
  topic: TopicKey,
  chosen: Chosen,
  side: Side,
  filter: ArticleFilter,
): Promise<CountedHalves> {
  if (side.kind === 'source') return countQuoted(deps, topic, chosen, side.source, filter);
  return countArticles(deps, topic, side, chosen.articles);
}

async function countArticles(
  deps: WordingDeps,
  topic: TopicKey,
  side: ArticleSide,
  articles: readonly ChosenArticle[],
): Promise<CountedHalves> {
  const { halves, ...spoken } = partArticles(side, articles);
  const once = { side: withoutCopies(halves.side), rest: withoutCopies(halves.rest) };
  const { table, counts } = await countTexts(deps, topic, [...once.side, ...once.rest]);
  return {
    table,
    ...spoken,
    halves: {
      side: { articles: halves.side.length, counts: counts.slice(0, once.side.length) },
      rest: { articles: halves.rest.length, counts: counts.slice(once.side.length) },
    },
  };
}

/** The terms of each article's current text. */
export function countTexts(
  { database, termCounts }: WordingDeps,
  { workspaceId }: TopicKey,
  articles: readonly ChosenArticle[],
) {
  const texts = articles.map((article) => ({ ...article, key: keyOfText(article) }));
  return termCounts.of(texts, (missing) => readTextsInOrder(database, workspaceId, missing));
}

/** In another language the same text has other terms. */
const keyOfText = ({ textId, language }: ChosenArticle) => `${textId} ${language ?? ''}`;

/** The words quoted of a source against those quoted of all others; an article is one text. */
async function countQuoted(
  { database, termCounts }: WordingDeps,
  topic: TopicKey,
  chosen: Chosen,
  source: string,
  filter: ArticleFilter,
): Promise<CountedHalves> {
  const folded = new Set(withoutCopies(chosen.articles).map(({ id }) => id));
  const shown = await withOutlets(database, topic, filter);
  const all = await readQuoted(database, topic, shown, source);
  const quoted = onceEach(all).filter(
    ({ articleId, spans }) => folded.has(articleId) && spans.length > 0,
  );
  const language = mainLanguage(quoted.filter(({ ofSource }) => ofSource));
  const claims = quoted.filter((claim) => languageOf(claim) === language);
  const texts = claims.map((claim) => ({ ...claim, key: `${claim.id} ${claim.version}` }));
  const { table, counts } = await termCounts.of(texts, (missing) =>
    Promise.resolve(missing.map(quotedWords)),
  );
  const half = (ofSource: boolean): CountedHalf => {
    const own = claims.flatMap((claim, at) => (claim.ofSource === ofSource ? [at] : []));
    return {
      articles: new Set(own.map((at) => claims[at]?.articleId)).size,
      counts: own.flatMap((at) => counts[at] ?? []),
    };
  };
  const others = quoted.filter((claim) => languageOf(claim) !== language);
  return {
    ...{ table, language },
    otherLanguages: new Set(others.map(({ articleId }) => articleId)).size,
    halves: { side: half(true), rest: half(false) },
  };
}

/** One passage may carry several claims: its words are said once. */
export function onceEach(claims: readonly QuotedClaim[]): QuotedClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ textId, spans }) => {
    const passage = `${textId} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
    return !seen.has(passage) && seen.add(passage);
  });
}

/** What stands between two stretches of quoted words is no pair: each is a line. */
function quotedWords({ exact, start, spans, language }: QuotedClaim): CountedText {
  const points = new CodePoints(exact);
  const content = spans.map((span) => points.slice(span.start - start, span.end - start));
  return { content: content.join('\n\n'), regions: [], language };
}
