import type { Range } from '../../text/range.ts';

/** What somebody is called beside or instead of the name: "the former port director". */
export interface RolePhrase {
  head: string;
  modifiers: readonly string[];
}

/** A noun phrase that may name a referent; UTF-16 range without its determiner. */
export interface Mention extends Range {
  kind: 'name' | 'phrase';
  /** A name in plain spelling without title: "jane roe"; null for a phrase. */
  name: string | null;
  /** The name has a title or a role before it, or "who" after it. */
  person: boolean;
  role: RolePhrase | null;
  /** The last word, in the singular. */
  head: string;
  /** In lower case; a name among them is one entry: "north korean". */
  modifiers: readonly string[];
  /** A name cut short before "and": "north kela" of "North and South Kela". */
  completed: string | null;
  /** Whose it is, as an index into the text's mentions: "[Roe]'s plan", "the [Roe] plan". */
  owner: number | null;
  /** Whose it is by a pronoun: a person's who was named, or of whoever speaks. */
  possessor: 'person' | 'speaker' | null;
  determiner: 'definite' | 'indefinite' | 'none';
  plural: boolean;
  sentence: number;
}

/** Two mentions of one text that its author puts beside each other as one. */
export interface Link {
  kind: 'apposition' | 'copula' | 'called';
  a: number;
  b: number;
}

/** What one text holds; texts never change, so it may be kept. */
export interface TextMentions {
  mentions: readonly Mention[];
  links: readonly Link[];
}
