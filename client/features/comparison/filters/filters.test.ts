import { describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { isFiltered, noFilters, queryOf } from './matrix-search.ts';
import { parseOpenCell, writeOpenCell } from './open-cell.ts';

const questionId = '018f0000-0000-7000-8000-000000000001';
const outletId = '018f0000-0000-7000-8000-000000000002';

describe('the query of an address', () => {
  it('is what the contract takes', () => {
    const query = queryOf({
      by: 'group',
      outletIds: `${outletId},none`,
      statuses: 'approved,submitted',
      publishedFrom: '2021-05',
    });
    expect(routes.getMatrix.query.parse(query)).toMatchObject({
      by: 'group',
      outletIds: [outletId, 'none'],
      statuses: ['submitted', 'approved'],
      publishedFrom: '2021-05',
    });
  });

  it('leaves out what makes no sense', () => {
    const query = queryOf({
      statuses: 'shiny',
      publishedFrom: '2021-1',
      publishedTo: '2021-02-30',
    });
    expect(Object.values(query).filter((value) => value !== undefined)).toEqual([]);
  });
});

it('knows whether anything is filtered', () => {
  expect(isFiltered({ by: 'group', cell: 'x:y' })).toBe(false);
  expect(isFiltered({ q: 'aid' })).toBe(true);
  expect(isFiltered({ category: 'aid-total', ...noFilters })).toBe(false);
});

describe('the open cell in the address', () => {
  it('comes back as it was written, each column once', () => {
    const open = { questionId, columns: [outletId, 'none'] };
    expect(parseOpenCell(writeOpenCell(open))).toEqual(open);
    expect(parseOpenCell(`${questionId}:none,none`)?.columns).toEqual(['none']);
  });

  it.each([undefined, '', 'x', ':none', `${questionId}:`])('%s is none', (text) => {
    expect(parseOpenCell(text)).toBeNull();
  });
});
