export interface Position {
  row: number;
  column: number;
}

export interface Size {
  rows: number;
  columns: number;
}

/** Rows a page key goes over: about as many as a screen shows. */
const pageRows = 5;

type Step = (at: Position, size: Size) => Position;

/** What each key does to the focused cell; the WAI-ARIA grid pattern's own keys. */
const steps: Readonly<Record<string, Step>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - pageRows, column }),
  PageDown: ({ row, column }) => ({ row: row + pageRows, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'mod+Home': () => ({ row: 0, column: 0 }),
  'mod+End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** Where a key leads from a cell, never over an edge; null: not a key of the grid. */
export function moved(at: Position, stroke: string, size: Size): Position | null {
  const step = steps[stroke];
  return step ? within(step(at, size), size) : null;
}

export function within({ row, column }: Position, size: Size): Position {
  return { row: clamp(row, size.rows), column: clamp(column, size.columns) };
}

/** The next (1) or previous (-1) cell in reading order, or null at either end. */
export function stepped(at: Position, by: 1 | -1, size: Size): Position | null {
  const index = at.row * size.columns + at.column + by;
  if (index < 0 || index >= size.rows * size.columns) return null;
  return { row: Math.floor(index / size.columns), column: index % size.columns };
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
