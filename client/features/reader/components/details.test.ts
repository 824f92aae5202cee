import { describe, expect, it } from 'vitest';
import { bothChanged, changesIn, dateProblem, rebased, type Details } from './details.ts';

const base: Details = {
  title: 'A crane for the harbour',
  outlet: 'The Quay',
  date: '2026-11-02',
  byline: '',
  language: 'en',
  url: '',
  topicIds: ['t1'],
};

const cases: Record<string, { now: Partial<Details>; changes: object }> = {
  'nothing is sent where nothing changed': { now: {}, changes: {} },
  'an emptied field is sent as unknown': { now: { outlet: ' ' }, changes: { outlet: null } },
  'a typed date is an editor’s, as exact as it is typed': {
    now: { date: '2026-11' },
    changes: { published: { date: '2026-11', origin: 'editor' } },
  },
  'a date taken away is unknown': { now: { date: '' }, changes: { published: null } },
  'topics go as a whole': { now: { topicIds: ['t1', 't2'] }, changes: { topicIds: ['t1', 't2'] } },
};

describe('details of an article', () => {
  it.each(Object.entries(cases))('%s', (_, { now, changes }) => {
    expect(changesIn(base, { ...base, ...now })).toEqual(changes);
  });

  it.each([
    ['', true],
    ['2026', true],
    ['2026-02-30', false],
    ['6 May', false],
  ])('the date “%s” is fine: %s', (typed, fine) => {
    expect(dateProblem(typed) === null).toBe(fine);
  });
});

describe('two people at one form', () => {
  const mine = { ...base, title: 'Mine', byline: 'Ada Weir' };
  const theirs = { ...base, title: 'Theirs', language: 'fr' };

  it('keeps what each of them changed, and mine where both did', () => {
    expect(rebased(base, mine, theirs)).toEqual({
      ...base,
      title: 'Mine',
      byline: 'Ada Weir',
      language: 'fr',
    });
  });

  it('names what both changed', () => {
    expect(bothChanged(base, mine, theirs)).toEqual(['title']);
    expect(bothChanged(base, mine, { ...theirs, title: 'Mine' })).toEqual([]);
  });
});
