import { chainWords } from '../words/chain-words.ts';
import type { PlotModel } from './plot-model.ts';

/** Every figure of a plot with its bounds, for a spreadsheet: the decimals as they are stored. */
export function figuresAsTable({ panels }: PlotModel): string[][] {
  const head = [
    'Outlet',
    'Published',
    'Figure',
    'Exchanged',
    'As printed',
    'Low',
    'High',
    'Unit',
    'Period',
    'Said by',
    'Line',
    'Says the same as',
    'Quote',
  ];
  const lines = panels.flatMap(({ unit, bands }) =>
    bands.flatMap(({ rows }, line) =>
      rows.map(({ claim, outlet, words, rate, period, group }) => [
        outlet,
        claim.published ?? '',
        words,
        rate ?? '',
        claim.figure?.asPrinted ?? '',
        claim.figure?.low ?? '',
        claim.figure?.high ?? '',
        claim.figure?.unit ?? unit,
        period ?? '',
        chainWords(claim.chain),
        String(line + 1),
        group === null ? '' : `group ${group + 1}`,
        claim.quote,
      ]),
    ),
  );
  return [head, ...lines];
}
