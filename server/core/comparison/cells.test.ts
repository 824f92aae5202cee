import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../figures/partial-date.ts';
import type { CellState } from './cell.ts';
import { addCounts, cellState, countArticles, couldAnswer } from './cells.ts';

const date = (text: string | null) => (text === null ? null : parsePartialDate(text));

/** "2022-03 read": an article, and whether it was read to the end. "? open": one without a date. */
function column(articles: string) {
  return articles
    .split(', ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [published = '', state] = entry.split(' ');
      return { published: date(published === '?' ? null : published), read: state === 'read' };
    });
}

interface Case {
  articles: string;
  since?: string;
  claims?: number;
  expect: CellState;
}

const cases: Record<string, Case> = {
  'a claim is enough': { articles: '2022 open', claims: 1, expect: 'said' },
  'a claim counts whatever was read and whenever asked': {
    articles: '2019 open',
    since: '2022',
    claims: 1,
    expect: 'said',
  },
  'everything read, nothing found': { articles: '2022 read, 2023 read', expect: 'not said' },
  'one of two read': { articles: '2022 read, 2023 open', expect: 'partly read' },
  'nothing read to the end': { articles: '2022 open, 2023 open', expect: 'not yet read' },
  'no article at all': { articles: '', expect: 'no article' },
  'no article, whenever asked': { articles: '', since: '2022', expect: 'no article' },
  'all older than the question': {
    articles: '2021 read, 2022-01-31 read',
    since: '2022-02',
    expect: 'could not know',
  },
  'reading what could not know does not make an omission': {
    articles: '2021 read, 2022-03 open',
    since: '2022-02',
    expect: 'not yet read',
  },
  'only what could have answered is counted': {
    articles: '2021 open, 2022-03 read',
    since: '2022-02',
    expect: 'not said',
  },
  'partly, among those that could': {
    articles: '2021 read, 2022-03 read, 2022-04 open',
    since: '2022-02',
    expect: 'partly read',
  },
  'an article without a date could have answered': {
    articles: '? read',
    since: '2022-02',
    expect: 'not said',
  },
  'one without a date beside an old one': {
    articles: '2021 read, ? open',
    since: '2022-02',
    expect: 'not yet read',
  },
  'a year that may lie after': { articles: '2022 read', since: '2022-02', expect: 'not said' },
  'a month that may lie after': {
    articles: '2022-02 read',
    since: '2022-02-24',
    expect: 'not said',
  },
  'the very day': { articles: '2022-02-24 read', since: '2022-02-24', expect: 'not said' },
  'the day before': { articles: '2022-02-23 read', since: '2022-02-24', expect: 'could not know' },
  'the last day before a month': {
    articles: '2024-02-29 read',
    since: '2024-03',
    expect: 'could not know',
  },
};

describe('cellState', () => {
  it.each(Object.entries(cases))('%s', (_name, { articles, since = null, claims = 0, ...rest }) => {
    const counts = countArticles(column(articles), date(since));
    expect(cellState(counts, claims)).toBe(rest.expect);
  });

  it('of a group: one outlet that could not know does not hide one that was silent', () => {
    const old = countArticles(column('2021 read'), date('2022'));
    const silent = countArticles(column('2023 read'), date('2022'));
    const together = addCounts(old, silent);
    expect(cellState(together, 0)).toBe('not said');
    expect(together).toEqual({ articles: 2, able: 1, read: 1 });
  });
});

describe('couldAnswer', () => {
  it('asks nothing of an article where the question has no beginning', () => {
    expect(couldAnswer(date('1990'), null)).toBe(true);
  });
});
