import type { Matrix } from '#contract/comparison.ts';

type Cell = NonNullable<Matrix['rows'][number]['cells']>[number];

const width = 24;

/** The comparison as a table of text: a line a question, a column an outlet. */
export function printMatrix({ columns, rows }: Matrix): string {
  const line = (cells: string[]) => `${cells.map((cell) => fit(cell)).join(' ')}\n`;
  return [
    line(['', ...columns.map(({ name }) => name)]),
    ...rows.map(({ question, cells }) => line([question.text, ...(cells ?? []).map(words)])),
  ].join('');
}

function words({ state, claims, claimCount, read, articles }: Cell): string {
  if (state !== 'said') return articles > 0 ? `${state} (${read} of ${articles})` : state;
  const [first] = claims;
  const said = first?.figure?.asPrinted ?? first?.answer?.value ?? first?.quote ?? '';
  return claimCount > 1 ? `${fit(said, width - 4).trimEnd()} +${claimCount - 1}` : said;
}

function fit(text: string, length = width): string {
  const points = [...text];
  return points.length > length ? `${points.slice(0, length - 1).join('')}…` : text.padEnd(length);
}
