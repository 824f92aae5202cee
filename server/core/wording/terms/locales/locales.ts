import { english } from './english.ts';
import { others } from './others.ts';
import type { WordLocale } from './word-locale.ts';

const locales: readonly WordLocale[] = [english, ...others];

/** No list of its common words: all words of the language are counted, as they are printed. */
const unknown: WordLocale = { language: '', common: new Set(), fold: (word) => word };

/** By a BCP 47 tag; a text whose language nobody has named is read as English. */
export function wordLocaleFor(language: string | null): WordLocale {
  if (language === null) return english;
  const code = language.toLowerCase().split('-')[0];
  return locales.find((locale) => locale.language === code) ?? unknown;
}
