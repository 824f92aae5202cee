import { editWords } from './timeline-plot.tsx';
import type { TimelineRow } from './timeline-model.ts';

/** Every mark with its dates as they are stored, for a spreadsheet. */
export function timelineAsTable(rows: readonly TimelineRow[]): string[][] {
  const head = ['Row', 'From', 'To', 'Claims', 'Outlet', 'Question', 'Quote'];
  const lines = rows.flatMap(({ name, marks, bins, edits }) => [
    ...marks.map(({ claim }) => [
      name,
      claim.from ?? '',
      claim.to ?? '',
      '1',
      claim.outlet ?? '',
      claim.question ?? '',
      claim.quote,
    ]),
    ...bins.map(({ at, claims }) => [name, at, at, String(claims), '', '', '']),
    ...edits.map((edit) => [
      name,
      edit.published ?? '',
      edit.published ?? '',
      '',
      '',
      '',
      `silent edit, ${editWords(edit)}`,
    ]),
  ]);
  return [head, ...lines];
}
