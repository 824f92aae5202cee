import { tagAt, type Sentence, type Stretch, type Tag } from '../../syntax/word.ts';
import type { ClauseWords } from './clause-words.ts';

const marks: ReadonlySet<Tag | null> = new Set<Tag>(['comma', 'stop', 'colon', 'dash', 'bracket']);

/** Without the conjunctions and marks at its ends; null where nothing is left. */
export function trimClause(
  sentence: Sentence,
  { start, end }: Stretch,
  { trimmed }: ClauseWords,
): Stretch | null {
  let from = start;
  let to = end;
  for (;;) {
    const relative = tagAt(sentence, from) === 'preposition' && isRelative(sentence, from + 1);
    const mark = marks.has(tagAt(sentence, from));
    if (from >= to || !(mark || relative || trimmed.has(sentence[from]?.lower ?? ''))) break;
    from += relative ? 2 : 1;
  }
  while (to > from && marks.has(tagAt(sentence, to - 1))) to -= 1;
  return from < to ? { start: from, end: withClosing(sentence, from, to) } : null;
}

/** "during which". */
function isRelative(sentence: Sentence, at: number): boolean {
  return tagAt(sentence, at) === 'relative';
}

const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
]);

/** A mark that was opened in the passage is closed in it. */
function withClosing(sentence: Sentence, from: number, to: number): number {
  let open: string | null = null;
  for (let at = from; at < to; at += 1) {
    const { lower = '', tag } = sentence[at] ?? {};
    if (tag !== 'bracket') continue;
    if (lower === open) open = null;
    else open ??= closing.get(lower) ?? null;
  }
  if (open === null) return to;
  for (let at = to; at < Math.min(sentence.length, to + 2); at += 1)
    if (sentence[at]?.lower === open) return at + 1;
  return to;
}
