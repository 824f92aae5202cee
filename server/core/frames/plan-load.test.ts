import { expect, test } from 'vitest';
import { planLoad } from './plan-load.ts';

const standing = [
  { key: 'harm', name: 'Harm', archived: false },
  { key: 'law', name: 'Law', archived: true },
  { key: 'faith', name: 'Faith', archived: false },
];
const file = ['LAW ', 'harm', 'Money'].map((name) => ({ name, description: null, source: null }));
const names = (frames: readonly { name: string }[]) => frames.map(({ name }) => name);
const named = ({ add, bringBack, keep, archive }: ReturnType<typeof planLoad>) => ({
  add: names(add),
  bringBack: names(bringBack),
  keep: names(keep),
  archive: names(archive),
});

test('new names are added, archived ones come back, the rest stays', () => {
  expect(named(planLoad(standing, file, false))).toEqual({
    add: ['Money'],
    bringBack: ['Law'],
    keep: ['Harm'],
    archive: [],
  });
});

test('what the file does not name is archived where that is wanted', () => {
  expect(named(planLoad(standing, file, true)).archive).toEqual(['Faith']);
});
