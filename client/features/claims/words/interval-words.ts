import type { Figure } from '#core/figures/figure.ts';
import { formatFigure } from '#core/figures/format-figure.ts';

type Bounds = Pick<Figure, 'low' | 'high' | 'lowIncluded' | 'highIncluded' | 'unit'>;

/** "more than $4.6 bn", "at least 180, less than 200": what an interval means, end by end. */
export function intervalWords({ low, high, lowIncluded, highIncluded, unit }: Bounds): string {
  const lower = low === null ? null : amount(low, unit);
  const upper = high === null ? null : amount(high, unit);
  if (lower === null && upper === null) return 'any value';
  if (low !== null && low === high) return `exactly ${lower ?? ''}`;
  const from = lower && `${lowIncluded ? 'at least' : 'more than'} ${lower}`;
  const to = upper && `${highIncluded ? 'at most' : 'less than'} ${upper}`;
  return [from, to].filter((end) => end !== null).join(', ');
}

function amount(value: string, unit: string): string {
  return formatFigure({
    asPrinted: value,
    value,
    low: value,
    high: value,
    lowIncluded: true,
    highIncluded: true,
    unit,
    qualifier: 'exact',
    change: null,
  });
}
