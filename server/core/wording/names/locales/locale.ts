/** A state under its names: what a newsroom's atlas holds, nothing of any one story. */
export interface State {
  name: string;
  /** Other names, people, capital and seat of government; normalised. */
  names: readonly string[];
  /** "russian": what stands before "officials". */
  adjectives: readonly string[];
}

/** What finding names needs to know of a language. */
export interface NamesLocale {
  language: string;
  /** "Mr.", "Dr.". */
  honorifics: ReadonlySet<string>;
  /** What a person is: "president", "leader". */
  roles: ReadonlySet<string>;
  /** Roles of those who lead a state. */
  heads: ReadonlySet<string>;
  /** "of" in "director of", "at" in "analyst at". */
  roleJoins: ReadonlySet<string>;
  /** What a state is called when it is named again. */
  stateNouns: ReadonlySet<string>;
  /** What governs a state: that of the one named last, where it says of none. */
  governments: ReadonlySet<string>;
  /** Goes on a role: "attorney general", "secretary-designate". */
  afterRoles: ReadonlySet<string>;
  /** "known as", "called": what follows is another name. */
  calls: ReadonlySet<string>;
  /** What an office is over, after "of": "secretary of state". */
  offices: ReadonlySet<string>;
  /** Ends the name of a body; the body is called so when it is named again: "the ministry". */
  bodies: ReadonlySet<string>;
  /** Who acts for a state or a party: "officials", "government". */
  actsFor: ReadonlySet<string>;
  /** "III": tells nobody apart who is in the news; "Jr." does. */
  suffixes: ReadonlySet<string>;
  /** Short words that a headline prints like an acronym: "As". */
  smallWords: ReadonlySet<string>;
  /** Before a role that nobody holds yet: "the next president". */
  unheld: ReadonlySet<string>;
  /** Days, months and stretches of time: never what a text is about. */
  times: ReadonlySet<string>;
  /** Heads that name nothing by themselves: "people", "thing". */
  empty: ReadonlySet<string>;
  /** Modifiers that tell nothing of what is meant: "new", "so-called". */
  loose: ReadonlySet<string>;
  /** Nouns that end like adjectives: "arsenal", "official". */
  nouns: ReadonlySet<string>;
  /** Joins the parts of a name: "of" and "for". */
  joins: ReadonlySet<string>;
  /** "his", "her". */
  ofPersons: ReadonlySet<string>;
  /** "our": tells nothing but who speaks. */
  ofSpeakers: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  states: readonly State[];
  /** A word that may stand for another of its row. */
  synonyms: ReadonlyMap<string, readonly number[]>;
  /** "bill" and "william" are one. */
  firstNames: ReadonlyMap<string, string>;
  singular(word: string): string;
}
