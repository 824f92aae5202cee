import { expect, test } from 'vitest';
import type { Mode } from '../../claims/claim.ts';
import { ownWords, speakerOf } from './own-words.ts';

/** "Ada direct > Bo indirect" */
function chain(line: string) {
  return line
    .split(' > ')
    .filter((link) => link !== '')
    .map((link) => {
      const [source = '', mode] = link.split(' ');
      return { source, mode: mode as Mode };
    });
}

const speakers: Record<string, { chain: string; expect: string | null }> = {
  'the outlet itself': { chain: '', expect: null },
  'nobody is quoted': { chain: 'Ada indirect > Bo indirect', expect: null },
  'who writes of another is quoted, the other is not': {
    chain: 'Ada direct > Bo indirect',
    expect: 'Ada',
  },
  'a spokesperson': { chain: 'Spokesman mixed > Minister indirect', expect: 'Spokesman' },
  'through a paper': { chain: 'Post indirect > Report mixed', expect: 'Report' },
  'a quotation in a quotation': { chain: 'Ada direct > Bo direct', expect: 'Bo' },
};

test.each(Object.entries(speakers))('who speaks: %s', (_name, { chain: line, expect: who }) => {
  expect(speakerOf(chain(line))?.source ?? null).toBe(who);
});

const span = (start: number, end: number) => ({ start, end });
const words: Record<
  string,
  { chain: string; direct?: number[][]; outlet?: number[][]; expect: number[][] }
> = {
  'a whole quote': { chain: 'Ada direct', expect: [[10, 50]] },
  'a whole quote the outlet breaks into': {
    chain: 'Ada direct',
    outlet: [
      [40, 50],
      [20, 25],
    ],
    expect: [
      [10, 20],
      [25, 40],
    ],
  },
  'words in quote marks alone': { chain: 'Ada mixed', direct: [[30, 34]], expect: [[30, 34]] },
  'nobody has marked which': { chain: 'Ada mixed', expect: [] },
  'nothing is quoted': { chain: 'Ada indirect', direct: [[30, 34]], expect: [] },
};

test.each(Object.entries(words))('which words: %s', (_name, given) => {
  const spans = (list: number[][] = []) => list.map(([start = 0, end = 0]) => span(start, end));
  const claim = {
    chain: chain(given.chain),
    directWords: spans(given.direct),
    outletWords: spans(given.outlet),
  };
  expect(ownWords(span(10, 50), claim)).toEqual(spans(given.expect));
});
