const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Which way words run, by their first letter: what `dir="auto"` does, which pictures do not know. */
export function directionOf(words: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(words)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
