/** Columns that can be read beside the questions on a page across, A4 or Letter. */
const most = 6;

export interface Band<Column> {
  /** The number of its first column, from 1. */
  from: number;
  columns: Column[];
}

/**
 * The columns that stand beside each other on paper, as evenly as they divide. The relation takes
 * the room of a column in the first band.
 */
export function bandsOf<Column>(columns: readonly Column[]): Band<Column>[] {
  const places = columns.length + 1;
  const count = Math.ceil(places / most);
  const end = (band: number) => Math.round((band * places) / count) - 1;
  return Array.from({ length: count }, (_, band) => {
    const before = Math.max(0, end(band));
    return { from: before + 1, columns: columns.slice(before, end(band + 1)) };
  });
}
