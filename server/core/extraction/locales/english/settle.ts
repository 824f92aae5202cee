import type { Tag, Word } from '../../syntax/word.ts';
import { neverNouns } from './common-verbs.ts';
import { functionWords } from './function-words.ts';

type Forms = ReadonlyMap<string, { lemma: string; tag: Tag }>;

/** Share of capitals from which on a line is a headline, where capitals tell nothing. */
const headlineShare = 0.6;

/** Decides between noun and verb, and between past tense and participle, by the neighbours. */
export function settle(words: Word[], forms: Forms): void {
  readHeadline(words, forms);
  words.forEach((word, at) => {
    if (word.tag === 'verb') settleVerb(words, at, forms);
    else if (word.tag === 'participle') settleParticiple(words, at);
    else if (word.tag === 'ing') settleIng(words, at);
    else if (word.lower === 'her') settleHer(words, at);
    else if (word.lower === 'that') settleThat(words, at);
    else if (word.lower === "'s") settleGenitive(words, at);
  });
}

function readHeadline(words: Word[], forms: Forms): void {
  let open = 0;
  let capitals = 0;
  for (const { lower, tag, capital } of words) {
    const small = tag !== 'name' && (lower.length < 4 || functionWords.has(lower));
    if (small || tag === 'comma' || tag === 'stop' || tag === 'quote') continue;
    open += 1;
    if (capital) capitals += 1;
  }
  if (open < 4 || capitals < open * headlineShare) return;
  words.forEach((word, at) => {
    if (word.tag !== 'name') return;
    const tag = functionWords.get(word.lower) ?? forms.get(word.lower)?.tag;
    if (tag !== undefined && tag !== 'adjective' && at > 0) word.tag = tag;
  });
}

const beforeNoun: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'determiner',
  'possessive',
  'genitive',
  'adjective',
  'number',
  'preposition',
]);
const beforeVerb: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'to',
  'modal',
  'do',
  'not',
  'subject',
  'relative',
  'have',
]);
const afterVerb: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'determiner',
  'possessive',
  'that',
  'quote',
  'pronoun',
  'object',
  'to',
  'name',
  'question',
  'subject',
  'number',
]);

function settleVerb(words: Word[], at: number, forms: Forms): void {
  const word = words[at];
  if (!word) return;
  const form = forms.get(word.lower);
  const past = form?.tag !== 'verb' || !(word.lower === form.lemma || word.lower.endsWith('s'));
  if (past || neverNouns.has(form.lemma)) return;
  const before = words[at - 1];
  const next = words[at + 1];
  if (beforeVerb.has(before?.tag)) return;
  if (before?.tag === 'adverb' && !beforeNoun.has(words[at - 2]?.tag)) return;
  const base = word.lower === form.lemma;
  const isVerb =
    (before?.tag === 'name' ||
      before?.tag === 'noun' ||
      before?.tag === 'pronoun' ||
      before?.tag === 'bracket') &&
    (base ? isPlural(before) : true) &&
    (afterVerb.has(next?.tag) ||
      (!base && !beforeNoun.has(words[at - 2]?.tag) && next?.tag === 'preposition'));
  const coordinated = before?.tag === 'coordinator' && afterVerb.has(next?.tag);
  if (!isVerb && !coordinated) word.tag = 'noun';
}

function isPlural({ lower, tag }: Word): boolean {
  return (
    /s$/.test(lower) ||
    /^(?:people|men|women|many|others|some|most|both|police)$/.test(lower) ||
    tag === 'pronoun'
  );
}

/** "The crew accused the mayor" against "the man accused of theft" and "a proposed law". */
function settleParticiple(words: Word[], at: number): void {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word) return;
  if (
    (before?.tag === 'determiner' ||
      before?.tag === 'possessive' ||
      before?.tag === 'genitive' ||
      before?.tag === 'adjective') &&
    isNoun(next)
  ) {
    word.tag = 'adjective';
    return;
  }
  if (before?.tag === 'preposition' && isNoun(next)) {
    word.tag = 'adjective';
    return;
  }
  if (before?.tag === 'be' || before?.tag === 'have') {
    word.tag = 'verb';
    return;
  }
  if (before?.tag === 'adverb' || before?.tag === 'not') {
    const further = words[at - 2]?.tag;
    if (further !== 'determiner') word.tag = 'verb';
    return;
  }
  if (next?.lower === 'by') return;
  if (
    before &&
    [
      'name',
      'noun',
      'pronoun',
      'subject',
      'relative',
      'quote',
      'comma',
      'coordinator',
      'bracket',
      'number',
      'dash',
      'that',
    ].includes(before.tag)
  )
    word.tag = 'verb';
}

function isNoun(word: Word | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'name';
}

function settleIng(words: Word[], at: number): void {
  const word = words[at];
  const before = words[at - 1]?.tag;
  if (!word) return;
  if ((before === 'determiner' || before === 'adjective') && isNoun(words[at + 1]))
    word.tag = 'adjective';
  else if (before === 'determiner' || (before === 'possessive' && words[at + 1]?.lower === 'of'))
    word.tag = 'noun';
  else if (before === 'be') word.tag = 'verb';
}

const beginsNothing: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  undefined,
  'stop',
  'comma',
  'preposition',
  'to',
  'that',
  'be',
  'modal',
  'coordinator',
  'subordinator',
  'question',
  'subject',
]);

function settleHer(words: Word[], at: number): void {
  const word = words[at];
  if (word) word.tag = beginsNothing.has(words[at + 1]?.tag) ? 'object' : 'possessive';
}

/** "that report" has a noun after it and no verb before it. */
function settleThat(words: Word[], at: number): void {
  const word = words[at];
  const before = words[at - 1]?.tag;
  const next = words[at + 1]?.tag;
  if (!word) return;
  if (next === undefined || next === 'stop' || next === 'comma') word.tag = 'pronoun';
  else if (
    (before === undefined || before === 'coordinator' || before === 'preposition') &&
    next === 'noun'
  )
    word.tag = 'determiner';
  else if (
    (before === undefined || before === 'preposition') &&
    (next === 'be' || next === 'modal')
  )
    word.tag = 'pronoun';
}

/** "The mayor's going": a verb follows, so the 's is one too. */
function settleGenitive(words: Word[], at: number): void {
  const word = words[at];
  const next = words[at + 1];
  if (word && (next?.tag === 'not' || next?.lower === 'been' || next?.tag === 'determiner'))
    word.tag = 'be';
}
