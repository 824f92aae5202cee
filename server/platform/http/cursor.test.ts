import { expect, it } from 'vitest';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor.ts';

const shape = z.strictObject({ title: z.string().nullable(), id: z.uuid() });
const key = { title: 'Flüsse & Häfen', id: '019ab000-0000-7000-8000-000000000001' };

it('comes back as it went, without a character that an address would change', () => {
  const cursor = encodeCursor(key);
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(decodeCursor(shape, cursor)).toEqual(key);
});

it('begins at the beginning where there is none', () => {
  expect(decodeCursor(shape, undefined)).toBeNull();
});

it.each(['', 'x', '%%%', encodeCursor(null), encodeCursor({ ...key, id: 'x' })])(
  'refuses what this list never gave out: %s',
  (cursor) => {
    expect(() => decodeCursor(shape, cursor)).toThrow(
      expect.objectContaining({ status: 400, code: 'malformed_cursor' }),
    );
  },
);
