/**
 * A readable key from a name: "Aid total" → "aid-total", or "aid-total-2" where that is taken.
 * @param fallback what a name without a Latin letter or digit is called by
 */
export function freeKey(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const ascii = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const stem =
    ascii
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 50)
      .replace(/-$/, '') || fallback;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(key)) return key;
  }
}
