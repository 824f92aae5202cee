import type { Grammar, Part } from '../../syntax/grammar.ts';
import type { Tag, Word } from '../../syntax/word.ts';
import { commonVerbs } from './common-verbs.ts';
import { cueNounTable } from './cue-nouns.ts';
import { cueVerbTable } from './cue-verbs.ts';
import {
  asides,
  beforeTitles,
  circumstances,
  functionWords,
  times,
  venues,
} from './function-words.ts';
import { inflect } from './inflect.ts';
import { settle } from './settle.ts';
import { speakerWords } from './speaker-words.ts';

const cueVerbs = cueVerbTable();
const cueNouns = cueNounTable();

/** Printed form → base form and what the form can be. */
const forms = new Map<string, { lemma: string; tag: Tag }>();
for (const lemma of [...cueVerbs.keys(), ...commonVerbs]) {
  const { base, present, past, participle, ing } = inflect(lemma);
  forms.set(ing, { lemma, tag: 'ing' });
  forms.set(participle, { lemma, tag: 'participle' });
  // "said" and "told" are finite far more often than not; "accused" is settled by its neighbours.
  forms.set(past, {
    lemma,
    tag: past === participle && past.endsWith('ed') ? 'participle' : 'verb',
  });
  forms.set(base, { lemma, tag: 'verb' });
  forms.set(present, { lemma, tag: 'verb' });
}

const clitics: ReadonlyMap<string, Tag> = new Map([
  ["'s", 'genitive'],
  ["'ll", 'modal'],
  ["'d", 'modal'],
  ["'ve", 'have'],
  ["'re", 'be'],
  ["'m", 'be'],
]);

function split(lower: string): readonly Part[] {
  const at = lower.lastIndexOf("'");
  const tag = at > 0 ? clitics.get(lower.slice(at)) : undefined;
  if (tag === undefined) return [{ from: 0, to: lower.length, tag: null }];
  return [
    { from: 0, to: at, tag: null },
    {
      from: at,
      to: lower.length,
      tag: tag === 'genitive' && isPronoun(lower.slice(0, at)) ? 'be' : tag,
    },
  ];
}

function isPronoun(word: string): boolean {
  return /^(?:he|she|it|that|there|who|what|here|let)$/.test(word);
}

const months = new Set(
  'january|february|march|april|june|july|august|september|october|november|december'.split('|'),
);

function tag(lower: string, capital: boolean, before: readonly Word[]): Tag {
  const closed = functionWords.get(lower);
  const first = before.length === 0 || before.at(-1)?.tag === 'colon';
  if (
    closed &&
    !(capital && !first && (closed === 'adjective' || lower === 'may' || lower === 'will'))
  )
    return closed;
  const form = forms.get(lower);
  if (form && (!capital || (first && !months.has(lower)))) return form.tag;
  if (capital) return 'name';
  return guess(lower);
}

/** By its ending. */
function guess(lower: string): Tag {
  if (lower.endsWith('ly') && lower.length > 4) return 'adverb';
  if (lower.endsWith('ing') && lower.length > 5) return 'ing';
  if (lower.endsWith('ed') && lower.length > 4) return 'participle';
  const endings = adjectiveEndings.get(lower.charAt(lower.length - 1));
  return endings?.some((ending) => lower.endsWith(ending)) ? 'adjective' : 'noun';
}

/** By their last letter, since every word is asked. */
const adjectiveEndings: ReadonlyMap<string, readonly string[]> = new Map([
  ['s', ['ous', 'less']],
  ['l', ['al', 'ful']],
  ['e', ['ive', 'able', 'ible']],
  ['c', ['ic']],
  ['h', ['ish']],
  ['y', ['ary']],
  ['n', ['ian']],
]);

export const englishGrammar: Grammar = {
  language: 'en',
  split,
  tag,
  settle: (words) => settle(words, forms),
  cueVerb: (lower) => cueVerbs.get(forms.get(lower)?.lemma ?? '') ?? null,
  cueNoun: (lower) => cueNouns.get(lower) ?? null,
  sourcePhrases: [['according', 'to']],
  agent: new Set(['by']),
  asides,
  circumstances,
  times,
  venues,
  venuePrepositions: new Set(['in', 'during', 'at', 'on']),
  belonging: new Set(['of']),
  beforeTitles,
  likewise: new Set(['as']),
  whether: new Set(['if', 'whether']),
  speakers: speakerWords,
};
