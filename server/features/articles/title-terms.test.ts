import { expect, test } from 'vitest';
import { titleTerms, type TitleTerms } from './title-terms.ts';

const cases: Record<string, { search: string; expect: TitleTerms | null }> = {
  words: { search: '  ferry  strike ', expect: { all: ['ferry', 'strike'], none: [] } },
  'a phrase': {
    search: '"ferry strike" ends',
    expect: { all: ['ferry strike', 'ends'], none: [] },
  },
  'a phrase left open': { search: '"ferry str', expect: { all: ['ferry str'], none: [] } },
  exclusions: {
    search: 'ferry -"long strike" -port',
    expect: { all: ['ferry'], none: ['long strike', 'port'] },
  },
  'a hyphen inside a word': { search: 'cease-fire', expect: { all: ['cease-fire'], none: [] } },
  alternatives: { search: 'ferry OR boat', expect: null },
  'exclusions alone': { search: '-ferry', expect: null },
  nothing: { search: ' "" ', expect: null },
};

test.each(Object.entries(cases))('%s', (_, { search, expect: terms }) => {
  expect(titleTerms(search)).toEqual(terms);
});
