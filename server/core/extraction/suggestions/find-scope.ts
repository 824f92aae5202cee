import { emptyScope, type Scope } from '../../claims/claim.ts';
import { sourceName } from '../speakers/source-name.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { nounPhraseEnd } from '../syntax/noun-phrase.ts';
import { subjectBefore, subjectOfClause } from '../syntax/subject.ts';
import { verbGroupAt } from '../syntax/verb-group.ts';
import { nominal, tagAt, type Sentence, type Stretch } from '../syntax/word.ts';
import type { Evidence } from './senses.ts';
import type { Passage } from './rule.ts';
import type { ScopeWords } from './scope-words.ts';

/** Who gives or acts, to whom, what is counted, at what stage and where, as far as it is printed. */
export function findScope(
  grammar: Grammar,
  passage: Passage,
  category: string,
  words: ScopeWords,
): Scope {
  const { sentence, start, text } = passage;
  const end = start + passage.words.length;
  const counted = (words.counted[category] ?? []).flatMap(
    (sense) => passage.evidence.get(sense) ?? [],
  )[0];
  const read = (stretch: Stretch | null) => stretch && nameIn(grammar, text, sentence, stretch);
  const what = counted ? whatIsCounted(text, sentence, counted) : null;
  const place = placeIn(passage, end, words);
  if (words.ownedBy.has(category)) {
    const owner = counted ? ownerOf(text, sentence, counted, words) : null;
    const mover = counted && words.moved.has(category) ? moverOf(grammar, passage, counted) : null;
    return { ...emptyScope, actor: owner ?? read(mover), what, place };
  }
  const verb = stageVerb(sentence, { start, end }, words);
  if (verb === null) return { ...emptyScope, what };
  const stage = words.stages.get(sentence[verb]?.lower ?? '') ?? null;
  const group = verbGroupAt(sentence, verb);
  const subject =
    (group.finite ? subjectBefore(grammar, sentence, group.start) : null) ??
    subjectOfClause(grammar, sentence, group.start);
  const receives = words.receiving.has(sentence[verb]?.lower ?? '') && !group.passive;
  const other = nameAfter(sentence, verb + 1, end, receives ? words.fromWhom : words.toWhom);
  const earlier = nameBefore(sentence, start, words.toWhom);
  if (group.passive) {
    const agent = nameAfter(sentence, verb + 1, end, grammar.agent);
    return { ...emptyScope, actor: read(agent), counterpart: read(other), what, stage };
  }
  const [actor, counterpart] = receives
    ? [read(other), read(subject)]
    : [read(subject), read(other ?? earlier)];
  return { ...emptyScope, actor, counterpart, what, stage };
}

function stageVerb(sentence: Sentence, { start, end }: Stretch, words: ScopeWords): number | null {
  for (let at = start; at < end; at += 1) {
    const tag = tagAt(sentence, at);
    const verb = tag === 'verb' || tag === 'ing' || tag === 'participle';
    if (verb && words.stages.has(sentence[at]?.lower ?? '')) return at;
  }
  return null;
}

/** Longer names are sentences. */
const longestName = 60;

function nameIn(
  grammar: Grammar,
  text: string,
  sentence: Sentence,
  stretch: Stretch,
): string | null {
  const found = sourceName(grammar, text, sentence, stretch);
  if (!found || found.kind === 'pronoun') return null;
  return found.name.length <= longestName ? found.name : null;
}

/** "provided Northland with", "sent to Northland": the nearest name a verb gives something to. */
function nameAfter(
  sentence: Sentence,
  from: number,
  to: number,
  prepositions: ReadonlySet<string>,
): Stretch | null {
  for (let at = from; at < to; at += 1) {
    const direct = at === from || prepositions.has(sentence[at - 1]?.lower ?? '');
    if (!direct) continue;
    const name = nameOf(sentence, { start: at, end: Math.min(to, nounPhraseEnd(sentence, at)) });
    if (name) return name;
  }
  return null;
}

/** The name in a phrase: "Northland months" is read as one where time words follow. */
function nameOf(sentence: Sentence, { start, end }: Stretch): Stretch | null {
  let from = start;
  while (from < end && tagAt(sentence, from) !== 'name') from += 1;
  let to = from;
  while (to < end && tagAt(sentence, to) === 'name') to += 1;
  return from < to ? { start: from, end: to } : null;
}

/** Words looked back for whom the clause before was about: "its support for Northland, including". */
const lookBack = 24;

function nameBefore(
  sentence: Sentence,
  start: number,
  prepositions: ReadonlySet<string>,
): Stretch | null {
  for (let at = start - 1; at > Math.max(0, start - lookBack); at -= 1) {
    if (!prepositions.has(sentence[at - 1]?.lower ?? '')) continue;
    const name = nameOf(sentence, { start: at, end: nounPhraseEnd(sentence, at) });
    if (name) return name;
  }
  return null;
}

function hasName(sentence: Sentence, { start, end }: Stretch): boolean {
  return sentence.slice(start, end).some(({ tag }) => tag === 'name');
}

/** The noun with what describes it, without numbers, names and sums. */
function whatIsCounted(text: string, sentence: Sentence, counted: Evidence): string {
  const at = sentence.findIndex(({ from }) => from >= counted.from);
  let first = at;
  while (describes(sentence, first - 1)) first -= 1;
  return text.slice(sentence[first]?.from ?? counted.from, counted.to).replace(/\s+/gu, ' ');
}

function describes(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  if (!word || word.capital) return false;
  if (word.tag === 'adjective') return true;
  return word.tag === 'noun' && /^\p{L}/u.test(word.lower);
}

/** "Northern troops", "Northland's troops". */
function ownerOf(
  text: string,
  sentence: Sentence,
  counted: Evidence,
  { peoples }: ScopeWords,
): string | null {
  const at = sentence.findIndex(({ from }) => from >= counted.from);
  for (let before = at - 1; before >= 0 && nominal.has(tagAt(sentence, before)); before -= 1) {
    const word = sentence[before];
    const people = peoples.get(word?.lower ?? '');
    if (people !== undefined) return people;
    if (word?.tag === 'name') return text.slice(word.from, word.to);
  }
  return null;
}

const movement = 'troop movement';

/** "Northland has moved troops": whoever moves them, where nobody is named beside them. */
function moverOf(
  grammar: Grammar,
  { sentence, evidence }: Passage,
  counted: Evidence,
): Stretch | null {
  const move = evidence
    .get(movement)
    ?.find(({ to }) => to <= counted.from && counted.from - to <= nearMove);
  const verb = move ? sentence.findIndex(({ from }) => from >= move.from) : -1;
  if (tagAt(sentence, verb) !== 'verb') return null;
  const group = verbGroupAt(sentence, verb);
  if (group.passive) return null;
  return group.finite
    ? subjectBefore(grammar, sentence, group.start)
    : subjectOfClause(grammar, sentence, group.start);
}

/** Characters between a verb and the troops it moves. */
const nearMove = 40;

function placeIn(
  { sentence, start, text }: Passage,
  end: number,
  { where, edges }: ScopeWords,
): string | null {
  for (let at = start; at < end - 1; at += 1) {
    if (!where.has(sentence[at]?.lower ?? '')) continue;
    let first = at + 1;
    if (tagAt(sentence, first) === 'determiner') first += 1;
    let to = Math.min(end, nounPhraseEnd(sentence, first));
    const edge = sentence.slice(first, to).some(({ lower }) => edges.has(lower));
    if (!edge && !hasName(sentence, { start: first, end: to })) continue;
    if (sentence[to]?.lower === 'of' || sentence[to]?.lower === 'with')
      to = Math.min(end, nounPhraseEnd(sentence, to + 1));
    const place = text.slice(sentence[first]?.from, sentence[to - 1]?.to);
    const time = sentence
      .slice(first, to)
      .some(({ tag, lower }) => tag === 'number' || /^\d/.test(lower));
    if (to > first && !time && place.length <= longestName) return place;
  }
  return null;
}
