import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';

interface Settings {
  input: Readable;
  output: Writable;
  errors: Writable;
  /** Lines that can only be written when all input was read. */
  atEnd: () => Iterable<unknown>;
}

/**
 * Reads one JSON value a line, answers each with what `answer` makes of it, one JSON line each, in
 * order. A line that cannot be read is named on `errors` with its number and the others go on.
 * Resolves to the exit code: 0, or 1 where a line was left out.
 */
export async function runJsonLines<T>(
  schema: z.ZodType<T>,
  answer: (value: T) => Iterable<unknown>,
  settings: Partial<Settings> = {},
): Promise<number> {
  const { input, output, errors, atEnd } = { ...usual, ...settings };
  let number = 0;
  let leftOut = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(schema, line);
    if ('problem' in read) {
      leftOut += 1;
      errors.write(`line ${number} is left out: ${read.problem}\n`);
      continue;
    }
    await writeLines(answer(read.value), output);
  }
  await writeLines(atEnd(), output);
  return leftOut > 0 ? 1 : 0;
}

const usual: Settings = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  atEnd: () => [],
};

async function writeLines(lines: Iterable<unknown>, output: Writable): Promise<void> {
  for (const one of lines) {
    // A slow reader at the other end of the pipe slows us down instead of filling our memory.
    if (!output.write(`${JSON.stringify(one)}\n`)) await once(output, 'drain');
  }
}

function readLine<T>(schema: z.ZodType<T>, line: string): { value: T } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: 'it is no JSON.' };
  }
  const checked = schema.safeParse(json);
  if (checked.success) return { value: checked.data };
  const issue = checked.error.issues[0];
  const place = issue?.path.length ? `${issue.path.join('.')}: ` : '';
  return { problem: `${place}${issue?.message ?? 'it does not fit.'}` };
}
