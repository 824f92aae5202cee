import { describe, expect, test } from 'vitest';
import { placeAgain } from './place-again.ts';

const words = (count: number, word: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => word(at)).join(' ');

/** Each of about 100 kB. */
const hostile: Record<string, [old: string, now: string]> = {
  'one word over and over': [words(20_000, () => 'port'), words(20_001, () => 'port')],
  'two words in turn': [
    words(40_000, (at) => 'ab'[at % 2] ?? ''),
    words(40_000, (at) => 'ba'[at % 2] ?? ''),
  ],
  'no word in common': [words(18_000, (at) => `a${at}`), words(18_000, (at) => `b${at}`)],
  'every other word edited': [
    words(18_000, (at) => `w${at % 97}`),
    words(18_000, (at) => (at % 2 === 0 ? `w${at % 97}` : `x${at}`)),
  ],
  'figures alone': [words(20_000, (at) => `${at}`), words(20_000, (at) => `${at + (at % 3)}`)],
  'capitals alone': [
    words(18_000, (at) => `Ab. C${at % 50}`),
    words(18_000, (at) => `Ab. C${at % 49}`),
  ],
  'full stops': ['. '.repeat(50_000), '.. '.repeat(33_000)],
};

describe('100 kB, with thirty passages of up to a third of it', () => {
  test.each(Object.entries(hostile))('%s', (_name, [old, now]) => {
    const anchors = Array.from({ length: 30 }, (_, at) => ({
      start: at * 2000,
      end: at * 2000 + (at === 0 ? 30_000 : 40 + at * 30),
    }));
    const began = performance.now();
    expect(placeAgain(old, now, anchors)).toHaveLength(30);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
