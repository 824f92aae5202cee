/** A stretch of a sentence and the claims that bear it out. */
export interface Clause {
  words: string;
  /** Ids; none where the words say what was read, or what is missing. */
  claims: readonly string[];
}

/** Clauses that are read one after the other, a space between them. */
export type Sentence = readonly Clause[];

export const wordsOf = (sentence: Sentence): string => sentence.map(({ words }) => words).join(' ');

const numbers = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** "three"; from thirteen on in digits, as newsrooms write. */
export function numberWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** "one claim", "13 claims" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberWord(count)} ${count === 1 ? one : many}`;
}

/** As many names as a sentence bears. Higher: it is a list. Lower: outlets are hidden in a number. */
const mostNames = 6;

/** "a", "a and b", "a, b and c", "a, b, c, d, e and 9 others" */
export function namesOf(names: readonly string[]): string {
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${numberWord(rest)} others`] : shown;
  const last = all.at(-1) ?? 'nobody';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
