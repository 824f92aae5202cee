import { describe, expect, it } from 'vitest';
import { changesBetween, sameValue, withChanges } from './changes.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { differences, firstChoices, merged, type Side } from './conflict.ts';

const base: ClaimDraft = {
  category: 'aid-total',
  questionId: null,
  figure: null,
  answer: null,
  measure: null,
  period: null,
  baseline: null,
  scope: { actor: null, counterpart: null, what: null, stage: null, place: null },
  chain: [],
  hedges: [],
  directWords: [],
  outletWords: [],
  note: null,
  start: 10,
  end: 30,
};

describe('what has to be sent', () => {
  it('is the fields that differ, and nothing else', () => {
    const mine = { ...base, note: 'Ask the harbour office', hedges: [{ start: 12, end: 16 }] };
    expect(changesBetween(base, mine)).toEqual({
      note: 'Ask the harbour office',
      hedges: [{ start: 12, end: 16 }],
    });
  });

  it('says when a field is emptied', () => {
    expect(changesBetween({ ...base, note: 'x' }, base)).toEqual({ note: null });
  });

  it('makes of the base what it was taken from', () => {
    const mine: ClaimDraft = { ...base, category: 'warning', start: 4 };
    expect(withChanges(base, changesBetween(base, mine))).toEqual(mine);
  });
});

describe('equal as the API sees it', () => {
  it.each([
    [{ a: null }, {}, true],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    ['', null, false],
    [0, null, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
  });
});

interface Case {
  mine: Partial<ClaimDraft>;
  theirs: Partial<ClaimDraft>;
  differ: [field: string, changedBy: Side | 'both'][];
  result: Partial<ClaimDraft>;
}

const conflicts: Record<string, Case> = {
  'each changed another field: both stay': {
    mine: { note: 'mine' },
    theirs: { measure: 'total' },
    differ: [
      ['measure', 'theirs'],
      ['note', 'mine'],
    ],
    result: { note: 'mine', measure: 'total' },
  },
  'both changed one field: somebody chooses, mine stands first': {
    mine: { note: 'mine' },
    theirs: { note: 'theirs' },
    differ: [['note', 'both']],
    result: { note: 'mine' },
  },
  'both did the same: nothing to choose': {
    mine: { note: 'agreed' },
    theirs: { note: 'agreed' },
    differ: [],
    result: { note: 'agreed' },
  },
  'I put back what it was while they changed it': {
    mine: {},
    theirs: { category: 'warning' },
    differ: [['category', 'theirs']],
    result: { category: 'warning' },
  },
};

describe('two people at one claim', () => {
  it.each(Object.entries(conflicts))('%s', (_, { mine, theirs, differ, result }) => {
    const versions = { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } };
    const found = differences(versions);
    expect(found.map(({ field, changedBy }) => [field, changedBy])).toEqual(differ);
    expect(merged(versions, firstChoices(found))).toEqual({ ...base, ...result });
  });

  it('takes all of theirs when theirs is chosen everywhere', () => {
    const versions = {
      base,
      mine: { ...base, note: 'mine', measure: 'level' as const },
      theirs: { ...base, note: 'theirs' },
    };
    expect(merged(versions, { note: 'theirs', measure: 'theirs' })).toEqual(versions.theirs);
  });
});
