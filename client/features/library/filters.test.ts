import { describe, expect, it } from 'vitest';
import type { LibrarySearch } from '../../app/search.ts';
import {
  filterOf,
  isFiltered,
  sortOf,
  toggleInList,
  viewOf,
  withView,
  type ViewKey,
} from './filters.ts';

const me = 'member-1';

describe('a view is a part of the address', () => {
  const views: Record<ViewKey, LibrarySearch> = {
    all: {},
    mine: { assigneeId: me },
    awaitsReview: { awaitsReview: 'true' },
    edited: { edited: 'true' },
    trashed: { trashed: 'true' },
  };
  const keys = ['all', 'mine', 'awaitsReview', 'edited', 'trashed'] as const;

  it.each(keys)('%s is read from the address it writes', (view) => {
    expect(withView({}, view, me)).toEqual(views[view]);
    expect(viewOf(views[view], me)).toBe(view);
  });

  it('changes without losing the other filters', () => {
    const search: LibrarySearch = { q: 'aid', topicId: 't', trashed: 'true', sort: 'title' };
    expect(withView(search, 'mine', me)).toEqual({
      q: 'aid',
      topicId: 't',
      sort: 'title',
      assigneeId: me,
    });
  });

  it("is not mine when it is somebody else's", () => {
    expect(viewOf({ assigneeId: 'member-2' }, me)).toBe('all');
  });
});

describe('what is asked of the server', () => {
  it('leaves out a date that is not whole yet', () => {
    const filter = filterOf({ publishedFrom: '2021-1', publishedTo: '2022', q: 'aid' });
    expect(filter).toEqual({ q: 'aid', publishedFrom: undefined, publishedTo: '2022' });
  });

  it.each([
    [{}, '-published'],
    [{ q: 'aid' }, 'relevance'],
    [{ q: 'aid', sort: 'title' }, 'title'],
  ] as const)('%o is sorted by %s', (search, sort) => {
    expect(sortOf(search)).toBe(sort);
  });

  it('an order alone hides nothing', () => {
    expect(isFiltered({ sort: 'title' })).toBe(false);
    expect(isFiltered({ outletIds: 'none' })).toBe(true);
  });
});

describe('a list in the address', () => {
  it.each([
    [undefined, 'a', 'a'],
    ['a', 'b', 'a,b'],
    ['a,b', 'a', 'b'],
    ['a', 'a', undefined],
  ])('%s, toggling %s: %s', (list, entry, expected) => {
    expect(toggleInList(list, entry)).toBe(expected);
  });
});
