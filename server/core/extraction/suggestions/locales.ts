import type { SuggestionLocale } from './locale.ts';
import { englishSuggestions } from './english/english.ts';

/** The languages passages are suggested in. A further one is one more entry. */
const locales: readonly SuggestionLocale[] = [englishSuggestions];

/** Null where a language has no rules: then nothing is suggested, rather than by another's words. */
export function suggestionLocaleFor(language: string | null | undefined): SuggestionLocale | null {
  const code = language?.toLowerCase().split('-')[0] ?? 'en';
  return locales.find((locale) => locale.language === code) ?? null;
}
