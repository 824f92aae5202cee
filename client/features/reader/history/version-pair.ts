/** Two versions of a text, by their numbers: the earlier first. */
export interface VersionPair {
  from: number;
  to: number;
}

/** The pair that "1-2" names among so many versions; the last change where it names none. */
export function pairInAddress(address: string, count: number): VersionPair {
  const match = /^(\d{1,6})-(\d{1,6})$/.exec(address);
  const [a, b] = [Number(match?.[1]), Number(match?.[2])];
  const isThere = (number: number) => number >= 1 && number <= count;
  if (!isThere(a) || !isThere(b) || a === b) return { from: Math.max(1, count - 1), to: count };
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

export function addressOf({ from, to }: VersionPair): string {
  return `${from}-${to}`;
}
