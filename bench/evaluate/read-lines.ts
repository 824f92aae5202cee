import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The JSON lines of a file, each checked. */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
