/** Pixels of an average character, by the size of the letters: measured on system fonts, roomy. */
const share = 0.56;

/** About as wide as words are when drawn; a drawing cannot ask before it is on the page. */
export function widthOf(words: string, fontSize: number): number {
  return words.length * fontSize * share;
}

/** Words in lines that fit; a word that is longer than a line has one of its own. */
export function wrap(words: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
