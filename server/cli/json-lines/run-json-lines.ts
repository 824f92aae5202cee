import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';

interface Streams {
  input: Readable;
  output: Writable;
  errors: Writable;
}

/**
 * Reads one JSON value a line, answers each with what `answer` makes of it, one JSON line each, in
 * order. A line that cannot be read is named on `errors` with its number and the others go on.
 * Resolves to the exit code: 0, or 1 where a line was left out.
 */
export async function runJsonLines<T>(
  schema: z.ZodType<T>,
  answer: (value: T) => Iterable<unknown>,
  streams: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr },
): Promise<number> {
  let number = 0;
  let leftOut = 0;
  for await (const line of createInterface({ input: streams.input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(schema, line);
    if ('problem' in read) {
      leftOut += 1;
      streams.errors.write(`line ${number} is left out: ${read.problem}\n`);
      continue;
    }
    for (const one of answer(read.value)) {
      // A slow reader at the other end of the pipe slows us down instead of filling our memory.
      if (!streams.output.write(`${JSON.stringify(one)}\n`)) await once(streams.output, 'drain');
    }
  }
  return leftOut > 0 ? 1 : 0;
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
