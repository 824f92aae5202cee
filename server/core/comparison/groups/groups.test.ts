import { describe, expect, test } from 'vitest';
import type { ClaimStatus } from '../../claims/claim.ts';
import { unnamedUnit } from '../../figures/figure.ts';
import { parsePartialDate } from '../../figures/partial-date.ts';
import { sourceNames } from '../relations/source-names.ts';
import { context, told, type Told } from '../relations/testing/told.ts';
import { agreementGroups } from './agreement-groups.ts';
import { bandsOf } from './bands.ts';
import { rangeLine } from './range-line.ts';

const toll = (figure: string, more: Told = {}) => ({
  name: figure,
  ...told({ figure, measure: 'event', period: '2024-03-04', what: 'killed', ...more }),
});

const names = (groups: readonly (readonly { name: string }[])[]) =>
  groups.map((group) => group.map(({ name }) => name));

describe('agreementGroups', () => {
  test('puts claims that say the same together, in their order', () => {
    const claims = ['17 people', '23 people', '17 dead', 'at least 17 people'].map((each) =>
      toll(each),
    );
    expect(names(agreementGroups(claims, context()))).toEqual([
      ['17 people', '17 dead'],
      ['23 people'],
      ['at least 17 people'],
    ]);
  });

  test('holds no two that are not the same: levels of a week and a half', () => {
    const level = (name: string, period: string) => ({
      ...toll('900 people', { measure: 'level', period }),
      name,
    });
    const days = [
      level('1st', '2024-03-01'),
      level('7th', '2024-03-07'),
      level('12th', '2024-03-12'),
    ];
    expect(names(agreementGroups(days, context()))).toEqual([['1st', '7th'], ['12th']]);
  });
});

describe('bandsOf', () => {
  const claims = [
    toll('17 people'),
    toll('60 people', { what: 'injured' }),
    toll('at least 12 people'),
    toll('23 people'),
    toll('4 people', { what: 'children killed' }),
  ];
  const bands = bandsOf(claims, context());

  test('keeps what cannot be compared apart, with the reason', () => {
    expect(names(bands.map((band) => band.claims))).toEqual([
      ['17 people', 'at least 12 people', '23 people'],
      ['60 people'],
      ['4 people'],
    ]);
    expect(bands.map(({ because }) => because)).toEqual([
      null,
      expect.stringMatching(/different things/i),
      expect.stringMatching(/different things/i),
    ]);
  });

  test('names the contradictions within a band', () => {
    const pairs = bands.flatMap(({ contradictions }) =>
      contradictions.map(({ a, b }) => [a.name, b.name]),
    );
    expect(pairs).toEqual([['17 people', '23 people']]);
  });
});

describe('rangeLine', () => {
  const reported = (figure: string, source: string, status: ClaimStatus) => ({
    ...toll(figure),
    chain: [{ source }],
    article: figure,
    outlet: 'Coast',
    status,
  });
  const claims = [
    reported('17 people', 'Orla Venn', 'approved'),
    reported('9 people', 'Norland', 'draft'),
    reported('up to 23 people', 'Pilots', 'approved'),
  ];
  const independence = {
    sources: context().sources,
    copyOf: (article: string) => article,
    outletSource: () => null,
  };
  const line = rangeLine(claims, independence);

  test('says lowest, highest, claims, independent sources and what is pending, and no mean', () => {
    expect(line.lowest?.asPrinted).toBe('9 people');
    expect(line.highest?.asPrinted).toBe('up to 23 people');
    expect(line).toMatchObject({ claims: 3, independentSources: 2, pending: 1 });
  });

  test('takes in a figure that leaves its unit to the question', () => {
    const [first, ...others] = claims;
    const bare = others.map((claim) => ({
      ...claim,
      figure: claim.figure && { ...claim.figure, unit: unnamedUnit },
    }));
    const ends = rangeLine(first ? [first, ...bare] : bare, independence);
    expect([ends.lowest?.value, ends.highest?.value]).toEqual(['9', '23']);
  });

  test('measures amounts of two currencies by a rate', () => {
    const [dear, cheap] = [
      reported('$70 million', 'Orla Venn', 'approved'),
      reported('€65 million', 'Norland', 'approved'),
    ];
    const rate = { from: 'EUR', to: 'USD', rate: '1.1', date: parsePartialDate('2024-03') };
    const ends = rangeLine([dear, cheap], independence, [rate]);
    expect([ends.lowest?.value, ends.highest?.value]).toEqual(['70000000', '71500000']);
  });

  test('of nothing is empty', () => {
    const empty = { sources: sourceNames([]), copyOf: String, outletSource: () => null };
    expect(rangeLine([], empty)).toEqual({
      lowest: null,
      highest: null,
      claims: 0,
      independentSources: 0,
      pending: 0,
    });
  });
});
