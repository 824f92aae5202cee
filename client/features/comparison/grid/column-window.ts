/** A column that is drawn, by its number; or a gap as wide as so many columns. */
export type Slot = { column: number } | { gap: number };

export interface Range {
  /** First column drawn. */
  from: number;
  /** First one after them that is not. */
  to: number;
}

/** Up to this many outlets the whole table is drawn: the browser can search it. */
export const drawnWhole = 24;

/** Drawn beyond each edge, so that scrolling meets no empty column. */
const beyond = 3;

/** The columns that a scrolled view shows, all of one width. */
export function rangeInView(
  view: { from: number; width: number },
  columnWidth: number,
  count: number,
): Range {
  const first = Math.floor(view.from / columnWidth);
  const after = Math.ceil((view.from + view.width) / columnWidth);
  return { from: Math.max(0, first - beyond), to: Math.min(count, after + beyond) };
}

/** The range, and the column the keyboard stands in wherever that is: it must not be lost. */
export function slotsOf({ from, to }: Range, kept: number, count: number): Slot[] {
  const drawn = new Set(Array.from({ length: to - from }, (_, index) => from + index));
  if (kept < count) drawn.add(kept);
  const slots: Slot[] = [];
  let next = 0;
  for (const column of [...drawn].sort((a, b) => a - b)) {
    if (column > next) slots.push({ gap: column - next });
    slots.push({ column });
    next = column + 1;
  }
  if (next < count) slots.push({ gap: count - next });
  return slots;
}
