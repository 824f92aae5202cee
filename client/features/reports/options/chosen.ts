/**
 * A choice among options in which an empty list means all of them, those added later included.
 * The last one cannot be let go: a report of nothing is none.
 */
export function isChosen(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

export function toggled(
  chosen: readonly string[],
  all: readonly string[],
  value: string,
): string[] {
  const now = all.filter((option) =>
    option === value ? !isChosen(chosen, value) : isChosen(chosen, option),
  );
  if (now.length === 0) return [...chosen];
  return now.length === all.length ? [] : now;
}
