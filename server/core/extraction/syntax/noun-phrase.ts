import { nominal, tagAt, verbal, type Sentence, type Tag } from './word.ts';

const head: ReadonlySet<Tag | null> = new Set<Tag>([
  'name',
  'noun',
  'number',
  'pronoun',
  'genitive',
]);
const opensPhrase: ReadonlySet<Tag | null> = new Set<Tag>([
  'determiner',
  'possessive',
  'subject',
  'pronoun',
  'object',
]);

/** Where one noun phrase that starts at a word ends, without what is attached to it. */
export function nounPhraseEnd(sentence: Sentence, start: number): number {
  const first = tagAt(sentence, start);
  if (first === 'subject' || first === 'object') return start + 1;
  if (first === 'pronoun' && sentence[start]?.lower !== 'one') return start + 1;
  let at = start;
  let headed = false;
  while (at < sentence.length) {
    const tag = tagAt(sentence, at);
    const inside =
      nominal.has(tag) ||
      tag === 'participle' ||
      (tag === 'ing' && !headed) ||
      (tag === 'quote' && !headed);
    if (!inside) {
      const adverb = tag === 'adverb' && nominal.has(tagAt(sentence, at + 1)) && !headed;
      if (!adverb) break;
    }
    // "told Northport News the bridge": a determiner opens the next phrase.
    if (headed && at > start && opensPhrase.has(tag)) break;
    if (headed && tag === 'participle') break;
    headed ||= head.has(tag);
    if (tag === 'genitive') headed = false;
    at += 1;
  }
  return at;
}

/** With "of the town", "at the port", "and the union", and an apposition between commas. */
export function wholePhraseEnd(sentence: Sentence, start: number, limit: number): number {
  let end = nounPhraseEnd(sentence, start);
  for (let rounds = 0; rounds < 12 && end < limit && end > start; rounds += 1) {
    const next = continued(sentence, end, limit);
    if (next <= end) break;
    end = next;
  }
  return Math.min(end, limit);
}

function continued(sentence: Sentence, end: number, limit: number): number {
  const tag = tagAt(sentence, end);
  if (tag === 'preposition' && sentence[end]?.lower !== 'by') {
    // "accused by Roe of hiding it" has its "of" from the verb.
    if (tagAt(sentence, end + 1) === 'ing') return end;
    const to = nounPhraseEnd(sentence, end + 1);
    return to > end + 1 ? to : end;
  }
  if (tag === 'coordinator') {
    const to = nounPhraseEnd(sentence, end + 1);
    return to > end + 1 && !verbal.has(tagAt(sentence, to)) ? to : end;
  }
  if (tag === 'comma') {
    const opens = tagAt(sentence, end + 1);
    if (
      opens !== 'determiner' &&
      opens !== 'noun' &&
      opens !== 'possessive' &&
      opens !== 'adjective'
    )
      return end;
    const to = wholeApposition(sentence, end + 1, limit);
    const after = tagAt(sentence, to);
    const closed = to >= limit || after === 'comma' || after === 'stop' || after === null;
    return closed && to > end + 1 ? to : end;
  }
  return end;
}

function wholeApposition(sentence: Sentence, start: number, limit: number): number {
  let end = nounPhraseEnd(sentence, start);
  while (end < limit) {
    const tag = tagAt(sentence, end);
    if (tag !== 'preposition' && tag !== 'coordinator') break;
    const to = nounPhraseEnd(sentence, end + 1);
    if (to <= end + 1) break;
    end = to;
  }
  return end;
}
