const marks = /\p{M}/gu;

/**
 * A name as it is compared: without accents, stops, apostrophes and hyphens, in lower case.
 * "U.S." and "US", "Jong-un" and "Jong Un" are the same then.
 */
export function plainName(printed: string): string {
  return printed
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[.'’‘]/gu, '')
    .replace(/[-‐‑\s]+/gu, ' ')
    .trim();
}

/** Consonants, doubled ones once: spellings of one name in two alphabets keep most of them. */
export function consonants(name: string): string {
  return name
    .replace(/ph/gu, 'f')
    .replace(/kh|ch/gu, 'k')
    .replace(/[aeiouyj\s]/gu, '')
    .replace(/w/gu, 'v')
    .replace(/(.)\1+/gu, '$1');
}

/** Letters to change between two words, counted up to a limit (Levenshtein 1966). */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
