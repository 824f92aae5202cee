import type { Sentence, Tag, Word } from './word.ts';

/** How far the outlet's verb vouches for what is said. */
export const verbClasses = ['neutral', 'distancing', 'asserting', 'admitting', 'urging'] as const;
export type VerbClass = (typeof verbClasses)[number];

/**
 * What may follow a verb as its content: `clause` ("that the port is open", also without "that"),
 * `that` (only with it, or a question word), `infinitive` ("to open it"), `object` ("the plan"),
 * `quote`, `as` ("described X as Y": the object and what it is called).
 */
export type Frame = 'clause' | 'that' | 'infinitive' | 'object' | 'quote';

export interface CueVerb {
  lemma: string;
  verbClass: VerbClass;
  frames: ReadonlySet<Frame>;
  /** Words are spoken: it may stand after a quotation, also before its subject. */
  speaks: boolean;
  /** "told reporters that …": who is told stands between. */
  hasHearer: boolean;
  /** "call for", "point out": what the words after it make of it. */
  particles: ReadonlyMap<string, Frame>;
}

export interface CueNoun {
  verbClass: VerbClass;
  /** "the claim that", "a decision to", "criticism of". */
  followers: ReadonlySet<string>;
}

/** Words by which a language tells who speaks. */
export interface SpeakerWords {
  /** What a person is: "mayor". */
  roles: ReadonlySet<string>;
  /** What the name of a body ends with: "Ministry". */
  bodies: ReadonlySet<string>;
  /** What the name of an outlet ends with: "Post". */
  outlets: ReadonlySet<string>;
  /** What an outlet is called when it is named again: "the newspaper". */
  outletNouns: ReadonlySet<string>;
  /** Nobody in particular: "officials". */
  unnamed: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  he: ReadonlySet<string>;
  she: ReadonlySet<string>;
  titlesOfHim: ReadonlySet<string>;
  titlesOfHer: ReadonlySet<string>;
}

export interface Part {
  from: number;
  to: number;
  tag: Tag | null;
}

/** What the finders need to know of a language. */
export interface Grammar {
  language: string;
  /** A printed word as the words it is made of: "he's" is two. */
  split(lower: string): readonly Part[];
  tag(lower: string, capital: boolean, before: readonly Word[]): Tag;
  /** Decides what one word alone could not tell, once the whole sentence stands. */
  settle(words: Word[]): void;
  cueVerb(lower: string): CueVerb | null;
  cueNoun(lower: string): CueNoun | null;
  /** "according to": the source follows, the content stands around. */
  sourcePhrases: readonly (readonly string[])[];
  /** "by" of a passive. */
  agent: ReadonlySet<string>;
  /** Words that open a remark between subject and verb: "however", "for example". */
  asides: ReadonlySet<string>;
  /** Words that tell where and when: "on Friday", "in a statement". */
  circumstances: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** Where words are spoken: "interview". */
  venues: ReadonlySet<string>;
  /** "in" an interview. */
  venuePrepositions: ReadonlySet<string>;
  /** "of" in "the mayor of the town". */
  belonging: ReadonlySet<string>;
  /** "show", "album": a few words with capitals in quote marks after them are a title. */
  beforeTitles: ReadonlySet<string>;
  /** "as" in "as Roe noted". */
  likewise: ReadonlySet<string>;
  /** "if" and "whether". */
  whether: ReadonlySet<string>;
  speakers: SpeakerWords;
}

/** How many words of "according to" stand at a word; 0 where it does not. */
export function sourcePhraseAt({ sourcePhrases }: Grammar, sentence: Sentence, at: number): number {
  const first = sentence[at]?.lower;
  for (const phrase of sourcePhrases) {
    if (phrase[0] !== first) continue;
    if (phrase.every((word, offset) => sentence[at + offset]?.lower === word)) return phrase.length;
  }
  return 0;
}
