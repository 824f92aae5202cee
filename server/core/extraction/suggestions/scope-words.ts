import type { Sense } from './senses.ts';

/** The words by which a language tells who gives what to whom, at what stage, where. */
export interface ScopeWords {
  /** A verb as printed → the stage it tells of: "approving" → "approved". */
  stages: ReadonlyMap<string, string>;
  /** Verbs whose subject is given something, as printed. */
  receiving: ReadonlySet<string>;
  toWhom: ReadonlySet<string>;
  fromWhom: ReadonlySet<string>;
  where: ReadonlySet<string>;
  /** "russian" → "Russia". */
  peoples: ReadonlyMap<string, string>;
  /** By category: the senses whose noun phrase says what is counted, the best first. */
  counted: Readonly<Record<string, readonly Sense[]>>;
  /** Edges of a country, which are places without a name of their own: "border". */
  edges: ReadonlySet<string>;
  /** Categories whose counted ones belong to somebody: "Northern troops". */
  ownedBy: ReadonlySet<string>;
  /** Of these, the ones who are moved by whom they belong to. */
  moved: ReadonlySet<string>;
  /** By category: the unit its counts are in, where no noun says otherwise. */
  units: Readonly<Record<string, string>>;
}
