import type { ArticleSummary } from '#contract/articles.ts';

/** The articles chosen for one deed, by id; they stay chosen while the list is searched on. */
export type Selection = ReadonlyMap<string, ArticleSummary>;

export const emptySelection: Selection = new Map();

export function toggled(selection: Selection, article: ArticleSummary): Selection {
  const next = new Map(selection);
  if (!next.delete(article.id)) next.set(article.id, article);
  return next;
}

/** All between two rows, both included, in either direction. */
export function withRange(
  selection: Selection,
  rows: readonly ArticleSummary[],
  from: number,
  to: number,
): Selection {
  const next = new Map(selection);
  for (const article of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    next.set(article.id, article);
  }
  return next;
}

export function withAll(selection: Selection, rows: readonly ArticleSummary[]): Selection {
  return new Map([...selection, ...rows.map((article) => [article.id, article] as const)]);
}

export function without(selection: Selection, rows: readonly ArticleSummary[]): Selection {
  const gone = new Set(rows.map(({ id }) => id));
  return new Map([...selection].filter(([id]) => !gone.has(id)));
}

export function howMany(
  selection: Selection,
  rows: readonly ArticleSummary[],
): 'none' | 'some' | 'all' {
  const chosen = rows.filter(({ id }) => selection.has(id)).length;
  return chosen === 0 ? 'none' : chosen === rows.length ? 'all' : 'some';
}
