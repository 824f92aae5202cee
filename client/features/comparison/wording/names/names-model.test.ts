import { expect, test } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import type { TopicNames } from '#contract/names.ts';
import { namesAsTable, thingRows, variantsOf, whyWords } from './names-model.ts';

const date = parsePartialDate;

const naming = (words: string, cells: [string, number][]) => ({
  words,
  articles: cells.length,
  times: cells.reduce((sum, [, times]) => sum + times, 0),
  first: date('2023-01'),
  last: null,
  regions: {},
  cells: cells.map(([column, times]) => ({ column, articles: 1, times })),
  why: [],
});

const names: TopicNames = {
  columns: [
    { key: 'a', name: 'Coast Echo', articles: 2 },
    { key: 'b', name: 'Far Herald', articles: 1 },
    { key: 'c', name: 'Isle Times', articles: 1 },
  ],
  things: [
    {
      id: 'offer:lock',
      kind: 'offer',
      name: 'lock',
      note: null,
      namings: [
        naming('lock', [
          ['a', 3],
          ['b', 1],
        ]),
        naming('sluice', [['b', 2]]),
      ],
    },
  ],
  unused: 0,
  read: 4,
  notRead: 0,
  first: date('2023-01'),
  last: date('2023-02'),
};

test('shared is what every column that names the thing says', () => {
  const [thing] = thingRows(names);
  expect(thing?.rows.map(({ shared }) => shared)).toEqual([true, false]);
  expect(thing?.rows[1]?.cells.map((cell) => cell?.times ?? 0)).toEqual([0, 2, 0]);
});

test('a line of the table for each naming', () => {
  const [head, , sluice] = namesAsTable(names);
  expect(head?.slice(-2)).toEqual(['Isle Times: articles', 'Isle Times: times']);
  expect(sluice).toEqual([
    'lock',
    'sluice',
    'offered',
    '1',
    '2',
    '2023-01',
    '',
    '0',
    '0',
    '1',
    '2',
    '0',
    '0',
  ]);
});

test('reasons in words', () => {
  const why = [
    { reason: 'role' as const, by: 'mayor' },
    { reason: 'called' as const, by: 'x' },
  ];
  expect(whyWords({ why })).toBe(
    'the mayor is who the article gives that title; an article says that it is called so',
  );
});

test('a role alone does not go into the lexicon: it is somebody else in the next article', () => {
  const role = [{ reason: 'role' as const, by: 'mayor' }];
  const namings = [
    naming('Jane Roe', [['a', 1]]),
    naming('Ms. Roe', [['a', 1]]),
    { ...naming('mayor', [['b', 1]]), why: role },
    { ...naming('harbour mayor', [['b', 1]]), why: role },
  ];
  const offer = { id: 'offer:x', kind: 'offer' as const, name: 'Jane Roe', note: null, namings };
  expect(variantsOf(offer)).toEqual(['Jane Roe', 'Ms. Roe', 'harbour mayor']);
});
