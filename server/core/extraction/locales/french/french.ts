import type { Grammar, Part } from '../../syntax/grammar.ts';
import type { Tag, Word } from '../../syntax/word.ts';
import { cueForms } from './cue-verbs.ts';
import { asides, circumstances, functionWords, times, venues } from './function-words.ts';
import { speakerWords } from './speaker-words.ts';

const forms = cueForms();
const elided = /^(?:[ldnsjcmt]|qu|lorsqu|jusqu|puisqu)'/;
/** "dit-il", "affirme-t-elle", "a-t-on". */
const inverted = /(-t)?-(il|elle|ils|elles|on)$/;

function split(lower: string): readonly Part[] {
  const article = elided.exec(lower);
  if (article) {
    const at = article[0].length;
    return [
      { from: 0, to: at, tag: null },
      { from: at, to: lower.length, tag: null },
    ];
  }
  const turned = inverted.exec(lower);
  if (!turned) return [{ from: 0, to: lower.length, tag: null }];
  const subject: Part = {
    from: lower.length - (turned[2]?.length ?? 0),
    to: lower.length,
    tag: 'subject',
  };
  const verb = lower.slice(0, turned.index);
  // The "a" of "a-t-il déclaré" would part the quotation from its speaker.
  return functionWords.get(verb) === 'have'
    ? [subject]
    : [{ from: 0, to: turned.index, tag: null }, subject];
}

function tag(lower: string, capital: boolean, before: readonly Word[]): Tag {
  const closed = functionWords.get(lower);
  if (closed && (!capital || before.length === 0)) return closed;
  if (capital) return 'name';
  const form = forms.get(lower);
  if (form) return form.tag;
  if (/ment$/.test(lower)) return 'adverb';
  if (/ant$/.test(lower)) return 'ing';
  if (/(?:é|ée|és|ées)$/.test(lower)) return 'participle';
  return 'noun';
}

/** A participle after "a" or "est" is the verb; other forms are what they look like. */
function settle(words: Word[]): void {
  words.forEach((word, at) => {
    const before = words[at - 1]?.tag;
    const helped =
      before === 'have' ||
      before === 'be' ||
      before === 'not' ||
      before === 'adverb' ||
      before === 'subject';
    if (word.tag === 'participle' && helped) word.tag = 'verb';
  });
}

/** Proof of the seam: the finders know nothing of English but what stands in a `Grammar`. */
export const frenchGrammar: Grammar = {
  language: 'fr',
  split,
  tag,
  settle,
  cueVerb: (lower) => forms.get(lower)?.verb ?? null,
  cueNoun: () => null,
  sourcePhrases: [['selon'], ["d'", 'après']],
  agent: new Set(['par']),
  asides,
  circumstances,
  times,
  venues,
  venuePrepositions: new Set(['dans', 'lors', 'à', 'sur']),
  belonging: new Set(['de', "d'", 'du', 'des']),
  likewise: new Set(['comme']),
  whether: new Set(['si']),
  beforeTitles: new Set(['émission', 'film', 'livre', 'roman', 'chanson', 'intitulé', 'intitulée']),
  speakers: speakerWords,
};
