import { expect, test } from 'vitest';
import { sourceNames } from '../relations/source-names.ts';
import { context, told, type Told } from '../relations/testing/told.ts';
import { rowRelations, type Overruling, type RowClaim } from './row-relations.ts';
import { bareSummary, summarise } from './row-summary.ts';
import { rowWords } from './row-words.ts';
import { byTelling } from './telling.ts';

const independence = {
  sources: sourceNames([]),
  copyOf: (article: string) => article,
  outletSource: () => null,
};

const claim = (outlet: string, words: Told): RowClaim => ({
  id: `${outlet} ${words.figure ?? words.answer ?? ''}`,
  article: outlet,
  outlet,
  status: 'approved',
  ...told({ measure: 'event', period: '2024-03-04', what: 'killed', ...words }),
  chain: [],
});

function row(claims: readonly RowClaim[], overruled: Record<string, Overruling> = {}) {
  return rowRelations(claims, {
    relation: context(),
    independence,
    overruleOf: (a, b) => overruled[`${a.id}, ${b.id}`] ?? null,
  });
}
const words = (...args: Parameters<typeof row>) =>
  rowWords(summarise(row(...args), 'figure', independence));

const ark = claim('Ark', { figure: '17 people' });
const bay = claim('Bay', { figure: '17 dead', unit: 'persons' });
const coast = claim('Coast', { figure: '23 people' });

test('a row says its most telling relation, its range and its sources', () => {
  expect(words([ark, bay])).toBe(
    'same: Both say 17 people. 17 reported. 2 claims, 2 independent sources',
  );
  expect(words([ark, bay, coast])).toMatch(
    /^differ: 17 people and 23 people cannot .* 17 – 23 reported\. 3 claims, 3 independent sources$/,
  );
});

test('a row without relations says why', () => {
  expect(words([])).toBe('no claim');
  expect(words([ark])).toBe('1 claim, nothing to relate it to');
  expect(rowWords(bareSummary('too many', 900))).toBe('900 claims: too many to relate at once');
});

test('free accounts are read side by side, unless what they give can be related', () => {
  const account = claim('Delta', {});
  const summary = (claims: readonly RowClaim[]) => summarise(row(claims), 'account', independence);
  expect(summary([account, ark]).state).toBe('accounts');
  expect(summary([account, ark, bay])).toMatchObject({
    state: 'related',
    telling: { relation: 'unknown' },
  });
});

test('an editor’s word decides groups, bands and counts, and the engine’s is kept', () => {
  const word: Overruling = { relation: 'not comparable', direction: null, reason: 'Two wards.' };
  const overruled = { [`${ark.id}, ${coast.id}`]: word, [`${bay.id}, ${coast.id}`]: word };
  const related = row([ark, bay, coast], overruled);
  expect(related.bands.map(({ claims }) => claims.length)).toEqual([2, 1]);
  expect(related.pairs.filter(({ related: { relation } }) => relation === 'differ')).toHaveLength(
    2,
  );
  expect(summarise(related, 'figure', independence)).toMatchObject({
    telling: { relation: 'not comparable', because: 'Two wards.', overruled: true },
    pairs: [
      { relation: 'not comparable', count: 2 },
      { relation: 'same', count: 1 },
    ],
    overruled: 2,
    range: { claims: 2 },
  });
});

test('of equal relations two outlets come before one', () => {
  const again = claim('Coast', { figure: '29 people' });
  const [first, second] = byTelling(row([coast, again, ark]).pairs);
  expect(first?.a.outlet).not.toBe(first?.b.outlet);
  expect(second?.a.outlet).not.toBe(second?.b.outlet);
});
