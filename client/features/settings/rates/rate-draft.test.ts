import { expect, test } from 'vitest';
import { emptyRate, rateOf } from './rate-draft.ts';

const typed = { from: ' eur', to: 'USD', rate: '1,08', date: '2021-05-06', source: ' the bank ' };

test('a rate is sent as it is meant', () => {
  expect(rateOf(typed)).toEqual({
    from: 'EUR',
    to: 'USD',
    rate: '1.08',
    date: '2021-05-06',
    source: 'the bank',
  });
});

test.each([
  ['nothing', emptyRate],
  ['no source', { ...typed, source: ' ' }],
  ['one currency twice', { ...typed, to: 'eur' }],
  ['no number', { ...typed, rate: 'about one' }],
  ['nothing at all for it', { ...typed, rate: '0' }],
  ['no date', { ...typed, date: 'last week' }],
])('a draft with %s is none', (_name, draft) => {
  expect(rateOf(draft)).toBeNull();
});
