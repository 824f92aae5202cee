import type { TopicFrames } from '#contract/frame-coverage.ts';
import { shareOf } from '#core/comparison/frames/frame-table.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { noOutlet } from '../../../../lib/no-outlet.ts';

export type FramesColumn = TopicFrames['columns'][number];
export type FramesRow = TopicFrames['rows'][number];
export type FramesCell = FramesRow['cells'][number];

export const nothingCoded = 'nothing coded';

export function columnName({ kind, name }: Pick<FramesColumn, 'kind' | 'name'>): string {
  return kind === 'none' ? noOutlet : name;
}

/** "60 %"; of nothing there is no share. */
export function percent(count: number, coded: number): string | null {
  const share = shareOf(count, coded);
  return share === null ? null : `${Math.round(share * 100)} %`;
}

/** "5 of 12 articles coded", "nothing coded". */
export function codedWords({ coded, articleCount }: FramesColumn): string {
  if (articleCount === 0) return 'no article';
  return coded === 0 ? nothingCoded : `${coded} of ${countOf(articleCount, 'article')} coded`;
}

/** "3 of 5 coded articles, 60 %; primary in 1" */
export function cellWords({ articles, primary }: FramesCell, { coded }: FramesColumn): string {
  const share = percent(articles, coded);
  if (share === null) return nothingCoded;
  const words = `${articles} of ${countOf(coded, 'coded article')}, ${share}`;
  return articles === 0 ? words : `${words}; primary in ${primary || 'none'}`;
}

export function hasCodings({ columns }: TopicFrames): boolean {
  return columns.some(({ coded }) => coded > 0);
}

/** The columns that are drawn, in their order: of too many those with most coded articles. */
export function drawnColumns(columns: readonly FramesColumn[], most: number): FramesColumn[] {
  const kept = new Set([...columns].sort((a, b) => b.coded - a.coded).slice(0, most));
  return columns.filter((column) => kept.has(column));
}

/** Frames that an article here carries, and those none does. */
export function metAndNot({ rows }: Pick<TopicFrames, 'rows'>): {
  met: FramesRow[];
  unmet: FramesRow[];
} {
  const isMet = ({ cells }: FramesRow) => cells.some(({ articles }) => articles > 0);
  return { met: rows.filter(isMet), unmet: rows.filter((row) => !isMet(row)) };
}

/** For a spreadsheet: numbers, two columns for each, with what they are shares of. */
export function framesAsTable({ columns, rows }: TopicFrames): string[][] {
  const line = (name: string, numbers: (at: number) => readonly [number, number]) => [
    name,
    ...columns.flatMap((column, at) =>
      column.coded === 0 ? [nothingCoded, nothingCoded] : numbers(at).map(String),
    ),
  ];
  return [
    ['Frame', ...columns.map(columnName).flatMap((name) => [name, `${name}, primary`])],
    line('Coded articles', (at) => [columns[at]?.coded ?? 0, columns[at]?.withPrimary ?? 0]),
    ...rows.map(({ frame, cells }) =>
      line(frame.name, (at) => [cells[at]?.articles ?? 0, cells[at]?.primary ?? 0]),
    ),
  ];
}
