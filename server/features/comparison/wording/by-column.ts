/** What stands in each column, once through the list: 10,000 articles stand in 100 columns. */
export function byColumn<T extends { columns: readonly string[] }>(
  items: readonly T[],
): (column: string) => readonly T[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const column of item.columns) {
      const own = found.get(column);
      if (own) own.push(item);
      else found.set(column, [item]);
    }
  }
  return (column) => found.get(column) ?? [];
}
