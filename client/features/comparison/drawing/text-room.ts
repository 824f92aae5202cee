import { small } from './place.ts';

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

/** As much of words as has room in small letters, and that there is more of them. */
export function cut(words: string, room: number): string {
  if (widthOf(words, small.size) <= room) return words;
  let end = words.length;
  while (end > 1 && widthOf(words.slice(0, end), small.size) > room - small.size) end -= 1;
  return `${words.slice(0, end).trimEnd()}…`;
}
