import { liesIn, parseSide, type Side } from '#core/wording/side.ts';
import type { Half } from '#core/wording/passages/passage.ts';
import type { Chosen, ChosenArticle } from '../chosen-articles-query.ts';

/** Sides that are made of whole articles. */
export type ArticleSide = Exclude<Side, { kind: 'source' }>;

/** The side asked for; the first column where none is. */
export function sideOf(text: string | undefined, { columns }: Pick<Chosen, 'columns'>): Side {
  const [first] = columns;
  const asked = text === undefined ? null : parseSide(text);
  return asked ?? { kind: 'columns', columns: first ? [first.key] : [] };
}

/** The articles of a side and of the rest, each with copies of one text once. */
export function partArticles(
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
