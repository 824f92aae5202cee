import { describe, expect, test } from 'vitest';
import { findHedges } from './hedges.ts';

const cases: Record<string, [passage: string, ...hedges: string[]]> = {
  'one word': ['The port reportedly closed.', 'reportedly'],
  'a phrase': ['It is expected to reopen in May.', 'is expected to'],
  'estimates of nobody': [
    'It holds 500 ships according to some estimates.',
    'according to some estimates',
  ],
  'an adjective': ['They fear a possible storm.', 'possible'],
  'several, after an emoji': ['😀 It may close, and probably will.', 'may', 'probably'],
  'the longest phrase': ['It could have been seen.', 'could have'],
  'a month is none': ['It opened in May.'],
  'as soon as possible': ['Come as soon as possible.'],
  'a plain statement': ['The port is open.'],
};

describe('findHedges', () => {
  test.each(Object.entries(cases))('%s', (_name, [passage, ...hedges]) => {
    const characters = [...passage];
    expect(
      findHedges(passage).map(({ start, end }) => characters.slice(start, end).join('')),
    ).toEqual(hedges);
  });
});
