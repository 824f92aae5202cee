import type { Range } from '../../text/range.ts';

/**
 * What a word does in its sentence, as coarse as the finders need it. A whole quotation is one
 * word of the sentence around it (`quote`).
 */
export type Tag =
  | 'name'
  | 'noun'
  | 'adjective'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'subject'
  | 'object'
  | 'pronoun'
  | 'genitive'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'verb'
  | 'ing'
  | 'participle'
  | 'adverb'
  | 'preposition'
  | 'to'
  | 'that'
  | 'question'
  | 'relative'
  | 'coordinator'
  | 'subordinator'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'bracket'
  | 'quote';

export interface Word extends Range {
  lower: string;
  tag: Tag;
  capital: boolean;
  /** What a quotation looks like from outside; null for a plain word. */
  quoted: Quoted | null;
}

export interface Quoted {
  /** Opens with a capital, like a sentence. */
  capital: boolean;
  ends: 'stop' | 'comma' | 'open';
  /** Counted up to a few. */
  words: number;
}

/** A sentence's words; positions of words in it are counted from 0. */
export type Sentence = readonly Word[];

/** Words of a sentence, end exclusive. Named apart from `Range`, which counts characters. */
export interface Stretch {
  start: number;
  end: number;
}

export function tagAt(sentence: Sentence, at: number): Tag | null {
  return sentence[at]?.tag ?? null;
}

/** A finite verb may be any of these; `participle` is one where its subject stands before it. */
export const verbal: ReadonlySet<Tag | null> = new Set<Tag>(['be', 'have', 'do', 'modal', 'verb']);

/** What a noun phrase is made of, its prepositions aside. */
export const nominal: ReadonlySet<Tag | null> = new Set<Tag>([
  'name',
  'noun',
  'adjective',
  'number',
  'determiner',
  'possessive',
  'genitive',
  'pronoun',
]);
