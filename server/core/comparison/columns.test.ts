import { expect, it } from 'vitest';
import { planColumns, type ColumnChoice } from './columns.ts';

const languages: Record<string, string> = { Coast: 'en-GB', Hill: 'ar', Vale: 'en' };
const outlets = ['Coast', 'Hill', 'none', 'Vale', 'Wold'].map((id) => ({
  id,
  name: id,
  language: languages[id] ?? null,
}));
const groups = [
  { id: 'state media', name: 'state media', outletIds: ['Hill', 'Wold'] },
  { id: 'agencies', name: 'agencies', outletIds: ['Wold'] },
];
/** Wold has no article in the topic. */
const all: ColumnChoice = {
  by: 'outlet',
  outlets,
  present: new Set(['Coast', 'Hill', 'none', 'Vale']),
  groups,
  outletIds: null,
  groupId: null,
};

const cases: Record<string, { choice: Partial<ColumnChoice>; expect: string[] }> = {
  'every outlet with an article, the unnamed last': {
    choice: {},
    expect: ['Coast', 'Hill', 'Vale', 'none'],
  },
  'outlets asked for, even without an article': {
    choice: { outletIds: ['Wold', 'Hill'] },
    expect: ['Hill', 'Wold'],
  },
  'only the unnamed': { choice: { outletIds: ['none'] }, expect: ['none'] },
  'the outlets of a group': { choice: { groupId: 'state media' }, expect: ['Hill', 'Wold'] },
  'groups in place of their outlets, the rest alone': {
    choice: { by: 'group' },
    expect: ['state media=Hill', 'Coast', 'Vale', 'none'],
  },
  'one group as a column': {
    choice: { by: 'group', groupId: 'state media' },
    expect: ['state media=Hill+Wold'],
  },
  'an outlet in two groups stands in both': {
    choice: { by: 'group', outletIds: ['Wold'] },
    expect: ['state media=Wold', 'agencies=Wold'],
  },
  'outlets of one language in one column, the others alone': {
    choice: { by: 'language' },
    expect: ['language:ar=Hill', 'language:en=Coast+Vale', 'none'],
  },
  'languages of a group of outlets': {
    choice: { by: 'language', groupId: 'state media' },
    expect: ['language:ar=Hill', 'Wold'],
  },
  'countries where nobody has named one': {
    choice: { by: 'country' },
    expect: ['Coast', 'Hill', 'Vale', 'none'],
  },
  'a group that is not there': { choice: { groupId: 'nowhere' }, expect: [] },
};

it.each(Object.entries(cases))('%s', (_name, { choice, expect: columns }) => {
  const planned = planColumns({ ...all, ...choice });
  expect(
    planned.map(({ key, kind, outlets: inside }) =>
      kind === 'group' ? `${key}=${inside.join('+')}` : key,
    ),
  ).toEqual(columns);
});
