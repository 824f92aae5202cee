import type { AnchoringLocale } from '../locales/locale.ts';

/** Letters by which a word is known in its other forms: approved, approval. */
const stem = 5;

/** Words on one side say the opposite of words on the other: likely, unlikely; rose, fell. */
export function turnsRound(
  was: readonly string[],
  now: readonly string[],
  locale: AnchoringLocale,
): boolean {
  return (
    affixed(was, now, locale) ||
    affixed(now, was, locale) ||
    locale.opposites.some(
      ([one, other]) =>
        (hasOnly(was, one, other) && hasOnly(now, other, one)) ||
        (hasOnly(was, other, one) && hasOnly(now, one, other)),
    )
  );
}

function hasOnly(
  words: readonly string[],
  some: ReadonlySet<string>,
  none: ReadonlySet<string>,
): boolean {
  return words.some((word) => some.has(word)) && !words.some((word) => none.has(word));
}

/** A word of `negated` is a word of `plain` with a negative prefix or suffix. */
function affixed(
  plain: readonly string[],
  negated: readonly string[],
  { negativePrefixes, negativeSuffixes }: AnchoringLocale,
): boolean {
  const stems = new Set(plain.filter(({ length }) => length >= 4).map(stemOf));
  return negated.some((word) => {
    const bare = [
      ...negativePrefixes.filter((p) => word.startsWith(p)).map((p) => word.slice(p.length)),
      ...negativeSuffixes.filter((s) => word.endsWith(s)).map((s) => word.slice(0, -s.length)),
    ];
    return bare.some((rest) => rest.length >= 4 && stems.has(stemOf(rest)));
  });
}

function stemOf(word: string): string {
  return word.slice(0, stem);
}
