import type { Figure } from '../figure.ts';

/** A figure in one line, for tables of cases: "4.6 (4.6, open) USD more than". */
export function inOneLine(figure: Figure): string {
  const { value, low, high, lowIncluded, highIncluded, unit, qualifier, change } = figure;
  const bounds = [
    low === null ? '(open' : `${lowIncluded ? '[' : '('}${low}`,
    high === null ? 'open)' : `${high}${highIncluded ? ']' : ')'}`,
  ].join(', ');
  return [value ?? '–', bounds, unit, qualifier, change ?? ''].join(' ').trimEnd();
}
