import type { PassageOrder } from '#core/wording/passages/passage.ts';
import type { ConcordancePassage } from '#contract/wording.ts';

const letters = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** Passages by date, as they come, or by the words nearest to the term. */
export function ordered(
  passages: readonly ConcordancePassage[],
  order: PassageOrder,
): ConcordancePassage[] {
  if (order === 'date') return [...passages];
  const near = new Map(passages.map((passage) => [passage, nearWords(passage, order)]));
  return [...passages].sort((a, b) => letters.compare(near.get(a) ?? '', near.get(b) ?? ''));
}

/** Before the term the nearest word comes first, as in every printed concordance. */
function nearWords({ left, right, match }: ConcordancePassage, order: 'left' | 'right'): string {
  const words = (order === 'left' ? left : right).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...(order === 'left' ? words.reverse() : words), match].join(' ');
}

/** For a spreadsheet: one line a place, the words in three columns. */
export function concordanceAsTable(passages: readonly ConcordancePassage[]): string[][] {
  const head = ['Outlet', 'Published', 'Headline', 'Before', 'Term', 'After', 'Region', 'Address'];
  const lines = passages.map((passage) => [
    passage.outlet ?? '',
    passage.published ?? '',
    passage.title ?? '',
    passage.left,
    passage.match,
    passage.right,
    passage.quoted ? `${passage.region}, quoted` : passage.region,
    `/articles/${passage.articleId}?at=${passage.span.start}-${passage.span.end}`,
  ]);
  return [head, ...lines];
}
