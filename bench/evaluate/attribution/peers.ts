import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Range } from '../../../server/core/text/range.ts';

/** An attribution as far as a peer sees it. */
export interface Guess {
  content: Range[];
  source: Range[];
  cue: Range[];
}

const wink = winkNLP(model);

export function readByWink(text: string): number {
  return wink.readDoc(text).tokens().length();
}

/** compromise knows quotations, not who speaks them. */
export function findByCompromise(text: string): Guess[] {
  const found: unknown = nlp(text).quotations().json({ offset: true });
  if (!Array.isArray(found)) return [];
  return found.flatMap((one: unknown) => {
    const range = offsetOf(one);
    return range ? [{ content: [range], source: [], cue: [] }] : [];
  });
}

function offsetOf(one: unknown): Range | null {
  if (typeof one !== 'object' || one === null || !('offset' in one)) return null;
  const { offset } = one;
  if (typeof offset !== 'object' || offset === null) return null;
  if (!('start' in offset) || !('length' in offset)) return null;
  const { start, length } = offset;
  if (typeof start !== 'number' || typeof length !== 'number') return null;
  return { from: start, to: start + length };
}

const quotation = /["“][^"“”\n]{15,}["”]/gu;
const after = /^ ((?:\p{Lu}[\p{L}.’'-]* ?){1,4}|he|she|they) (said|says|told|added|wrote)\b/u;
const before =
  /((?:\p{Lu}[\p{L}.’'-]* ?){1,4}|\b(?:[Hh]e|[Ss]he|[Tt]hey)) (said|says|added|wrote)[:,]? $/u;
const reported =
  /((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]*|\b(?:[Hh]e|[Ss]he|[Tt]hey)) (said|says|added|argued|claimed)( that)? ([^.\n"“”]{10,300})\./gu;

/** What a few patterns find: a quotation with a name and "said" beside it, and "Roe said that …". */
export function findByFloor(text: string): Guess[] {
  const quoted = [...text.matchAll(quotation)].map((match) => {
    const content = [{ from: match.index, to: match.index + match[0].length }];
    const end = match.index + match[0].length;
    const trailing = after.exec(text.slice(end, end + 80));
    if (trailing) return withParts(content, end + 1, trailing[1] ?? '', trailing[2] ?? '');
    const start = Math.max(0, match.index - 80);
    const leading = before.exec(text.slice(start, match.index));
    if (leading)
      return withParts(content, start + leading.index, leading[1] ?? '', leading[2] ?? '');
    return { content, source: [], cue: [] };
  });
  const said = [...text.matchAll(reported)].map((match) => {
    const [whole, speaker = '', verb = '', , words = ''] = match;
    const end = match.index + whole.length - 1;
    return withParts([{ from: end - words.length, to: end }], match.index, speaker, verb);
  });
  return [...quoted, ...said];
}

function withParts(content: Range[], at: number, speaker: string, verb: string): Guess {
  const from = at + speaker.length + 1;
  return {
    content,
    source: [{ from: at, to: at + speaker.trimEnd().length }],
    cue: [{ from, to: from + verb.length }],
  };
}
