/** The list with one item a place further up or down; the same list where there is none. */
export function movedBy<T>(items: readonly T[], index: number, step: 1 | -1): T[] {
  const item = items[index];
  const target = index + step;
  if (item === undefined || target < 0 || target >= items.length) return [...items];
  return items.toSpliced(index, 1).toSpliced(target, 0, item);
}
