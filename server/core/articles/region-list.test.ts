import { expect, test } from 'vitest';
import type { Region } from './article.ts';
import { isRegionList } from './region-list.ts';

const text = '𝗣𝗼𝗿𝘁 closed\n\nIt is 🔒.\nMore\n';
const at = (start: number, end: number): Region => ({ start, end, kind: 'body' });

const cases: Record<string, { regions: Region[]; expect: boolean }> = {
  none: { regions: [], expect: true },
  'the first line, without its end': { regions: [at(0, 11)], expect: true },
  'the first line, with its end': { regions: [at(0, 12)], expect: true },
  'lines in order': { regions: [at(0, 11), at(13, 21), at(22, 26)], expect: true },
  'all of it': { regions: [at(0, 27)], expect: true },
  'half a line': { regions: [at(0, 6)], expect: false },
  'from inside a line': { regions: [at(3, 11)], expect: false },
  'in another order': { regions: [at(13, 21), at(0, 11)], expect: false },
  'one inside the other': { regions: [at(0, 12), at(0, 11)], expect: false },
  'past the end': { regions: [at(22, 28)], expect: false },
  'nothing at all': { regions: [at(12, 12)], expect: false },
};

test.each(Object.entries(cases))('%s', (_, { regions, expect: isOne }) => {
  expect(isRegionList(text, regions)).toBe(isOne);
});
