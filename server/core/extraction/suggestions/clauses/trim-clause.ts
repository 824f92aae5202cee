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
  const closes = unclosed(sentence.slice(from, to));
  if (closes === null) return to;
  for (let at = to; at < Math.min(sentence.length, to + 2); at += 1)
    if (sentence[at]?.lower === closes) return at + 1;
  return to;
}

/** What would close the mark that is open at the end; null where none is. */
function unclosed(words: Sentence): string | null {
  let open: string | null = null;
  for (const { lower, tag } of words) {
    if (tag !== 'bracket') continue;
    if (lower === open) open = null;
    else open ??= closing.get(lower) ?? null;
  }
  return open;
}

/** Where a passage ends whose closing mark stands behind the stop, outside its sentence. */
export function endWithMark(text: string, words: Sentence, to: number): number {
  const closes = unclosed(words);
  if (closes === null) return to;
  const at = text.slice(to, to + 2).indexOf(closes);
  return at < 0 ? to : to + at + 1;
}
