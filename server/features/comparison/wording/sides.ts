import { liesIn, parseSide, type Side } from '#core/wording/side.ts';
import type { Half } from '#core/wording/passages/passage.ts';
import { languageOf, mainLanguage } from './languages.ts';
import type { Chosen, ChosenArticle } from '../chosen-articles-query.ts';

/** Sides that are made of whole articles. */
export type ArticleSide = Exclude<Side, { kind: 'source' }>;

/** The side asked for; where none is, the column with most to count. */
export function sideOf(text: string | undefined, chosen: Chosen): Side {
  const asked = text === undefined ? null : parseSide(text);
  return asked ?? { kind: 'columns', columns: largestColumn(chosen) };
}

/** By its articles in the language of most; between two the one that comes first. */
function largestColumn({ columns, articles }: Chosen): string[] {
  const language = mainLanguage(articles);
  const counts = new Map(columns.map(({ key }) => [key, 0]));
  for (const article of articles) {
    if (languageOf(article) !== language) continue;
    for (const key of article.columns) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts]
    .filter(([, count]) => count === most)
    .slice(0, 1)
    .map(([key]) => key);
}

/** The articles of a side and of the rest, in the language of most on the side. */
export function partArticles(side: ArticleSide, articles: readonly ChosenArticle[]) {
  const all = halvesOf(side, articles);
  const language = mainLanguage(all.side.length > 0 ? all.side : all.rest);
  const spoken = articles.filter((article) => languageOf(article) === language);
  return {
    ...{ language, halves: halvesOf(side, spoken) },
    otherLanguages: articles.length - spoken.length,
  };
}

function halvesOf(
  side: ArticleSide,
  articles: readonly ChosenArticle[],
): Record<Half, ChosenArticle[]> {
  const halves: Record<Half, ChosenArticle[]> = { side: [], rest: [] };
  for (const article of articles) halves[isOf(side, article) ? 'side' : 'rest'].push(article);
  return halves;
}

function isOf(side: ArticleSide, { columns, published }: ChosenArticle): boolean {
  if (side.kind === 'period') return liesIn(side, published);
  return side.columns.some((key) => columns.includes(key));
}

/** The first of each text, by date: ten copies of one agency text are one. */
export function withoutCopies<T extends { text: string }>(articles: readonly T[]): T[] {
  const seen = new Set<string>();
  return articles.filter(({ text }) => !seen.has(text) && seen.add(text));
}
