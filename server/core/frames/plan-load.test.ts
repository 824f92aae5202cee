import { expect, test } from 'vitest';
import { planLoad } from './plan-load.ts';

const standing = [
  { key: 'harm', name: 'Harm', archived: false },
  { key: 'law', name: 'Law', archived: true },
  { key: 'faith', name: 'Faith', archived: false },
];
const file = ['LAW ', 'harm', 'Money'].map((name) => ({ name, description: null, source: null }));
const named = (plan: ReturnType<typeof planLoad>) =>
  Object.fromEntries(
    Object.entries(plan).map(([deed, frames]) => [
      deed,
      frames.map(({ name }: { name: string }) => name),
    ]),
  );

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
