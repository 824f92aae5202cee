import type { TermModel } from './term-model.ts';

/** Every term with its counts and its uncertainty, for a spreadsheet. */
export function termsAsTable({ groups, side, rest, unit }: TermModel): string[][] {
  const head = [
    'Term',
    'More in',
    'Log odds ratio',
    'Low 95 %',
    'High 95 %',
    'z',
    `Count, ${side}`,
    `${unit}s, ${side}`,
    `Count, ${rest}`,
    `${unit}s, ${rest}`,
  ];
  const lines = groups.flatMap(({ half, rows }) =>
    rows.map((row) => [
      row.term,
      half === 'side' ? side : rest,
      ...[row.delta, row.low, row.high, row.z].map((value) => value.toFixed(3)),
      ...[row.side, row.rest].flatMap(({ count, articles }) => [String(count), String(articles)]),
    ]),
  );
  return [head, ...lines];
}
