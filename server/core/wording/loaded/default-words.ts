/** An entry of a team's list of loaded words, before anybody has changed it. */
export interface LoadedWordFields {
  term: string;
  category: string;
  source: string | null;
}

/**
 * What the classes are taken from: Recasens, Danescu-Niculescu-Mizil & Jurafsky, "Linguistic Models
 * for Analyzing and Detecting Biased Language" (ACL 2013): framing bias shows in one-sided terms
 * and subjective intensifiers, epistemological bias in factive and assertive verbs and entailments.
 * The entries are our own, and a place to begin: what is loaded differs from topic to topic.
 */
const source = 'Classes after Recasens et al. 2013; entries Parallax';

const rows: readonly (readonly [category: string, ...terms: string[]])[] = [
  [
    'one-sided term',
    ...['regime', 'terrorist', 'terrorism', 'extremist', 'militant', 'thug', 'puppet', 'junta'],
    ...['freedom fighter', 'martyr', 'hero', 'traitor', 'invader', 'occupier', 'liberator'],
    ...['aggression', 'massacre', 'genocide', 'slaughter', 'atrocity', 'propaganda', 'hysteria'],
    ...['puppet state', 'proxy war', 'witch hunt', 'so-called', 'illegal alien', 'elite', 'mob'],
  ],
  [
    'intensifier',
    ...['shocking', 'outrageous', 'brutal', 'heinous', 'horrific', 'disastrous', 'devastating'],
    ...['reckless', 'blatant', 'notorious', 'unprecedented', 'massive', 'dramatic', 'stunning'],
    ...['heroic', 'historic', 'legendary', 'disgraceful', 'shameful', 'unprovoked', 'senseless'],
  ],
  ['factive verb', 'revealed', 'exposed', 'realized', 'realised', 'uncovered'],
  ['assertive verb', 'claimed', 'alleged', 'insisted', 'boasted', 'touted', 'purported'],
  [
    'entailment',
    ...['refused', 'failed', 'forced', 'murdered', 'crushed', 'exploited', 'provoked', 'slammed'],
    ...['blasted', 'caved', 'backtracked'],
  ],
];

export const defaultLoadedWords: readonly LoadedWordFields[] = rows.flatMap(
  ([category, ...terms]) => terms.map((term) => ({ term, category, source })),
);
