import type { Article } from '#contract/articles.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import type { ArticleChanges } from '../api/use-edit-article.ts';

/** An article's details as they stand in a form: empty where nothing is known. */
export interface Details {
  title: string;
  outlet: string;
  date: string;
  byline: string;
  language: string;
  url: string;
  topicIds: string[];
}

export function detailsOf(article: Article): Details {
  return {
    title: article.title ?? '',
    outlet: article.outlet?.name ?? '',
    date: article.published?.date ?? '',
    byline: article.byline ?? '',
    language: article.language ?? '',
    url: article.url ?? '',
    topicIds: article.topics.map(({ id }) => id),
  };
}

/** What the form changes, as the API takes it. A date somebody types is an editor's. */
export function changesIn(base: Details, now: Details): ArticleChanges {
  const changes: ArticleChanges = {};
  for (const field of ['title', 'outlet', 'byline', 'language', 'url'] as const) {
    if (base[field] !== now[field]) changes[field] = now[field].trim() || null;
  }
  if (base.date !== now.date) {
    const date = parsePartialDate(now.date.trim());
    changes.published = date && { date, origin: 'editor' };
  }
  if (!same(base.topicIds, now.topicIds)) changes.topicIds = now.topicIds;
  return changes;
}

/** What is wrong with a typed date; null: nothing. */
export function dateProblem(typed: string): string | null {
  const date = typed.trim();
  if (date === '' || parsePartialDate(date)) return null;
  return 'Write a year, a month or a day: 2021, 2021-05 or 2021-05-06.';
}

export const detailNames: Readonly<Record<keyof Details, string>> = {
  title: 'Title',
  outlet: 'Outlet',
  date: 'Published',
  byline: 'Byline',
  language: 'Language',
  url: 'Address',
  topicIds: 'Topics',
};

const fields = ['title', 'outlet', 'date', 'byline', 'language', 'url', 'topicIds'] as const;

/** What I changed, on top of what somebody else has saved meanwhile. */
export function rebased(base: Details, mine: Details, theirs: Details): Details {
  const kept = fields.filter((field) => !same(base[field], mine[field]));
  return { ...theirs, ...Object.fromEntries(kept.map((field) => [field, mine[field]])) };
}

/** The fields that both of us changed, to different ends. */
export function bothChanged(base: Details, mine: Details, theirs: Details): (keyof Details)[] {
  return fields.filter(
    (field) =>
      !same(base[field], mine[field]) &&
      !same(base[field], theirs[field]) &&
      !same(mine[field], theirs[field]),
  );
}

function same(a: string | string[], b: string | string[]): boolean {
  return String(a) === String(b);
}
