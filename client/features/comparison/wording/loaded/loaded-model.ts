import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';

export type LoadedWords = ResponseOf<(typeof routes)['getLoadedWords']>;
export type LoadedTerm = LoadedWords['terms'][number];

/** Fewer words than this: one of them more or less moves the rate by two. */
export const fewWords = 5000;

/** Of fewer words no rate is given. */
export const leastWords = 200;

/** "3.4": how often in 10,000 words. */
export function rate(count: number, words: number): string {
  return words < leastWords ? '–' : ((count / words) * 10_000).toFixed(1);
}

/** Terms that any column prints, the most frequent first. */
export function termsFound({ terms }: LoadedWords): LoadedTerm[] {
  const total = ({ columns }: LoadedTerm) =>
    columns.reduce((sum, { own, quoted }) => sum + own + quoted, 0);
  return terms.filter(({ columns }) => columns.length > 0).sort((a, b) => total(b) - total(a));
}

export function loadedAsTable(loaded: LoadedWords): string[][] {
  const head = ['Outlet', 'Term', 'Class', 'Own words', 'Quoted', 'Own per 10,000'];
  const lines = loaded.columns.flatMap(({ key, name, words }) =>
    termsFound(loaded).flatMap(({ term, category, columns }) =>
      columns
        .filter(({ column }) => column === key)
        .map(({ own, quoted }) => [
          name,
          term,
          category,
          String(own),
          String(quoted),
          rate(own, words.own),
        ]),
    ),
  );
  return [head, ...lines];
}
