import type { z } from 'zod';
import { DomainError } from '../domain-error.ts';

/** Where a page of a list ended, opaque to whoever sends it back. */
export function encodeCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What `encodeCursor` was given; null without a cursor, 400 for one that is not of this list. */
export function decodeCursor<T extends z.ZodType>(
  shape: T,
  cursor: string | undefined,
): z.output<T> | null {
  if (cursor === undefined) return null;
  const key = shape.safeParse(parse(cursor));
  if (key.success) return key.data;
  throw new DomainError(
    400,
    'malformed_cursor',
    'The cursor is not one of this list. Begin again without a cursor.',
  );
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
