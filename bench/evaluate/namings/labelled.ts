import path from 'node:path';
import { z } from 'zod';
import { detokenise } from '../../../server/core/text/detokenise.ts';
import type { Range } from '../../../server/core/text/range.ts';
import { readLines } from '../read-lines.ts';

const article = z.object({
  id: z.string(),
  event: z.string(),
  outlet: z.string(),
  sentences: z.array(z.string()),
  annotations: z.array(
    z.object({
      code_type: z.string(),
      code_name: z.string(),
      code_mention: z.string(),
      paragraph: z.string(),
      sentence: z.string(),
      start: z.string(),
    }),
  ),
});
type Article = z.infer<typeof article>;

/** A phrase that the annotators gave to a referent. */
export interface Label extends Range {
  type: string;
  /** The referent's code: "USA\\Trump". */
  referent: string;
  words: string;
}

export interface LabelledText {
  id: string;
  event: string;
  outlet: string;
  text: string;
  labels: Label[];
}

/**
 * NewsWCL50's articles with the places of their labels. Its positions count tokens of another
 * tokenizer, so a label is looked for by its letters, in its paragraph, after the label before it.
 */
export function readLabelled(shared: string): LabelledText[] {
  return readLines(path.join(shared, 'data/outlets/newswcl50.jsonl'), article).map(place);
}

function place({ id, event, outlet, sentences, annotations }: Article): LabelledText {
  const text = detokenise(sentences.join(' '));
  const letters = lettersOf(text);
  const starts = paragraphStarts(text);
  const labels: Label[] = [];
  let cursor = 0;
  for (const one of inOrder(annotations)) {
    const wanted = lettersOf(one.code_mention.replace(/-[LR][SR]B-/gu, '')).letters;
    if (wanted === '') continue;
    const paragraph = letters.at.findIndex((at) => at >= (starts[Number(one.paragraph)] ?? 0));
    const at = [Math.max(cursor, paragraph), Math.max(0, paragraph), 0];
    const found =
      at.map((from) => findWords(text, letters, wanted, from)).find((each) => each >= 0) ?? -1;
    if (found < 0) continue;
    cursor = found;
    const from = letters.at[found] ?? 0;
    const to = (letters.at[found + wanted.length - 1] ?? from) + 1;
    labels.push({
      type: one.code_type,
      referent: one.code_name,
      words: text.slice(from, to),
      from,
      to,
    });
  }
  return { id, event, outlet, text, labels };
}

/** Where letters stand as whole words, from some letter on; -1 where they do not. */
function findWords(
  text: string,
  { letters, at }: { letters: string; at: number[] },
  wanted: string,
  from: number,
): number {
  for (let found = letters.indexOf(wanted, from); found >= 0;) {
    const start = at[found] ?? 0;
    const end = (at[found + wanted.length - 1] ?? start) + 1;
    const inside = isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end));
    if (!inside) return found;
    found = letters.indexOf(wanted, found + 1);
  }
  return -1;
}

function isLetter(printed: string): boolean {
  return /[\p{L}\p{N}]/u.test(printed);
}

function inOrder(annotations: Article['annotations']): Article['annotations'] {
  return [...annotations].sort(
    (a, b) => Number(a.sentence) - Number(b.sentence) || Number(a.start) - Number(b.start),
  );
}

function lettersOf(text: string): { letters: string; at: number[] } {
  let letters = '';
  const at: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const lower = letter.toLowerCase();
    if (lower.length !== letter.length) continue;
    letters += lower;
    for (let unit = 0; unit < letter.length; unit += 1) at.push(index + unit);
  }
  return { letters, at };
}

function paragraphStarts(text: string): number[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/gu)) starts.push(index + 1);
  return starts;
}
