import type { WordLocale } from './locales/word-locale.ts';

/** A word as it is printed, and as it is counted. */
export interface WordForm {
  /** Without "'s": "troops", "US", "cease-fire". */
  readonly text: string;
  /** The form under which it is counted: "troop", "US", "cease-fire". */
  readonly key: string;
  /** It carries grammar alone. */
  readonly common: boolean;
}

/** The forms of one language's words: each is worked out once, and is one object. */
export class WordForms {
  readonly #locale: WordLocale;
  readonly #known = new Map<string, WordForm>();

  constructor(locale: WordLocale) {
    this.#locale = locale;
  }

  /** `shouts`: it stands among capitals alone, where they say nothing. */
  of(printed: string, shouts = false): WordForm {
    if (shouts) return this.#make(printed, true);
    const known = this.#known.get(printed);
    if (known) return known;
    const form = this.#make(printed, false);
    this.#known.set(printed, form);
    return form;
  }

  #make(printed: string, shouts: boolean): WordForm {
    const text = printed.replace(/['’][sS]$/u, '');
    const key = keyOf(text, this.#locale, shouts);
    return { text, key, common: isCommon(this.#locale, key, text) };
  }
}

/** As long as an abbreviation in capitals is: "US" and "us" are two words. */
const abbreviation = /^(\p{Lu}{2,5})s?$/u;

function keyOf(text: string, locale: WordLocale, shouts: boolean): string {
  const letters = text.includes('.') ? text.replaceAll('.', '') : text;
  const short = shouts ? null : abbreviation.exec(letters);
  if (short?.[1] !== undefined) return short[1];
  return locale.fold(lower(letters));
}

function isCommon({ common }: WordLocale, key: string, text: string): boolean {
  if (key.length === 1) return true;
  // "US" is no "us".
  if (key !== key.toLowerCase()) return false;
  return common.has(key) || common.has(lower(text));
}

function lower(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
