/** A card that wants to stand level with its line; pixels from the top of the text. */
export interface CardSlot {
  id: string;
  /** Where its line is. */
  top: number;
  height: number;
}

export interface CardRow {
  kind: 'card';
  id: string;
  y: number;
  height: number;
}

/** Cards that found no room near their line, behind one row that says how many. */
export interface FoldRow {
  kind: 'fold';
  ids: string[];
  y: number;
  height: number;
}

export type LayoutRow = CardRow | FoldRow;

interface Options {
  gap: number;
  /**
   * How far a card may stand from its line. More, and cards no longer belong to what is on the
   * screen; less, and more of them hide behind a fold.
   */
  maxDrift: number;
  foldHeight: number;
  /** The card that stands exactly at its line, whatever the others must do. */
  pinned: string | null;
}

/** Place cards down a column, in the order given (the order of the text), none over another. */
export function layOutCards(slots: readonly CardSlot[], options: Options): LayoutRow[] {
  const at = slots.findIndex(({ id }) => id === options.pinned);
  const pinned = slots[at];
  if (!pinned) return placeDown(slots, 0, options);
  const row: CardRow = { kind: 'card', id: pinned.id, y: pinned.top, height: pinned.height };
  const before = makeRoom(placeDown(slots.slice(0, at), 0, options), row.y, options);
  const after = placeDown(slots.slice(at + 1), row.y + row.height + options.gap, options);
  return [...before, row, ...after];
}

/** Each card at its line, or as little below it as the cards above allow. */
function placeDown(slots: readonly CardSlot[], from: number, options: Options): LayoutRow[] {
  const rows: LayoutRow[] = [];
  let free = from;
  let fold: FoldRow | null = null;
  for (const { id, top, height } of slots) {
    const y = Math.max(top, free);
    if (y - top > options.maxDrift) {
      if (fold) {
        fold.ids.push(id);
      } else {
        fold = { kind: 'fold', ids: [id], y: free, height: options.foldHeight };
        rows.push(fold);
        free += options.foldHeight + options.gap;
      }
      continue;
    }
    fold = null;
    rows.push({ kind: 'card', id, y, height });
    free = y + height + options.gap;
  }
  return rows;
}

/** Push rows up until they end above a limit; what would leave the column is folded. */
function makeRoom(rows: readonly LayoutRow[], limit: number, options: Options): LayoutRow[] {
  const pushed: LayoutRow[] = [];
  let bottom = limit - options.gap;
  for (const row of rows.toReversed()) {
    const y = Math.min(row.y, bottom - row.height);
    pushed.unshift({ ...row, y });
    bottom = y - options.gap;
  }
  const inside = pushed.findIndex(({ y }) => y >= 0);
  if (inside === 0) return pushed;
  const outside = inside < 0 ? pushed : pushed.slice(0, inside);
  const kept = inside < 0 ? [] : pushed.slice(inside);
  const ids = outside.flatMap((row) => (row.kind === 'card' ? [row.id] : row.ids));
  if (ids.length === 0) return kept;
  const y = (kept[0]?.y ?? limit) - options.gap - options.foldHeight;
  return [{ kind: 'fold', ids, y, height: options.foldHeight }, ...kept];
}

/** The rows of a layout that touch a window, found without a scan. */
export function rowsWithin(rows: readonly LayoutRow[], top: number, bottom: number): LayoutRow[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row && row.y + row.height < top) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((rows[end]?.y ?? Infinity) <= bottom) end += 1;
  return rows.slice(low, end);
}
