const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** As a reader sorts names: capitals and accents make no difference, "Unit 9" before "Unit 10". */
export function sortByName<T extends { name: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => collator.compare(a.name, b.name));
}
