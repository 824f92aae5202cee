import { z } from 'zod';
import { isPartialDate } from '#core/figures/partial-date.ts';
import { detokenise } from '#core/text/detokenise.ts';

/** An article of a file that holds many, and what the file says of it. */
export interface ArticleLine {
  /** "corpus.jsonl:3" */
  name: string;
  text: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  /** The line's other fields, for "{event}" in a topic's name. */
  fields: ReadonlyMap<string, string>;
}

const line = z
  .looseObject({
    title: z.string().nullish(),
    outlet: z.string().nullish(),
    date: z.string().nullish(),
    text: z.string().optional(),
    sentences: z.array(z.string()).optional(),
  })
  .refine(({ text, sentences }) => text !== undefined || sentences !== undefined, {
    message: 'has neither text nor sentences',
  });

interface BadLine {
  name: string;
  because: string;
}

/**
 * The articles of a file of JSON lines; a line that is none is said in words. `tokenised`: words
 * and marks are set apart by spaces, and are put together again.
 */
export function readArticleLines(
  file: string,
  content: string,
  { tokenised }: { tokenised: boolean },
): (ArticleLine | BadLine)[] {
  const lines = content.split('\n').map((printed, index) => ({ printed, number: index + 1 }));
  return lines
    .filter(({ printed }) => printed.trim() !== '')
    .map(({ printed, number }) => readLine(`${file}:${String(number)}`, printed, tokenised));
}

function readLine(name: string, printed: string, tokenised: boolean): ArticleLine | BadLine {
  const read = line.safeParse(parsed(printed));
  if (!read.success) return { name, because: read.error.issues[0]?.message ?? 'no article' };
  const { title, outlet, date, text, sentences = [], ...rest } = read.data;
  if (typeof date === 'string' && !isPartialDate(date))
    return { name, because: `${date} is no date such as 2021-05-06` };
  const whole = text ?? sentences.join(' ');
  const fields = Object.entries({ ...rest, outlet }).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  return {
    name,
    text: tokenised ? detokenise(whole) : whole,
    title: title ?? null,
    outlet: outlet ?? null,
    published: date ?? null,
    fields: new Map(fields),
  };
}

/** "Event {event}" with the field's value in it; a field that is missing stays as it is written. */
export function fillIn(pattern: string, fields: ReadonlyMap<string, string>): string {
  return pattern.replaceAll(/\{(\w+)\}/gu, (whole, key: string) => fields.get(key) ?? whole);
}

function parsed(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return null;
  }
}
