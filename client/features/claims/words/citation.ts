import type { Claim } from '#contract/claims.ts';
import type { Article } from '#contract/articles.ts';
import { formatDate } from '../../../lib/dates.ts';

type Cited = Pick<Article, 'title' | 'outlet' | 'published'>;

/** “quote” — Outlet, title, date, ¶ 2 of 18, https://…?claim=… */
export function citation(claim: Claim, { title, outlet, published }: Cited, link: string): string {
  const { exact, place } = claim.anchor;
  const from = [
    outlet?.name ?? 'outlet unknown',
    title,
    formatDate(published?.date ?? null),
    `¶ ${place.paragraph} of ${place.of}`,
    link,
  ];
  return `“${exact}” — ${from.filter((part) => part !== null).join(', ')}`;
}
