import { expect, test } from 'vitest';
import { createSeal } from './seal.ts';

const { seal, open } = createSeal('a secret for tests, long enough to be taken');

test('what is sealed opens again, and never looks the same', () => {
  expect(open(seal('Bearer ключ'))).toBe('Bearer ключ');
  expect(seal('key')).not.toBe(seal('key'));
});

test('another secret opens nothing, nor does anything that was changed', () => {
  const sealed = seal('key');
  expect(createSeal('another secret for tests, long enough too').open(sealed)).toBeNull();
  expect(open(sealed.slice(0, -4) + 'AAAA')).toBeNull();
  expect(open('')).toBeNull();
});
