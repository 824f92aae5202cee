import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '#contract/articles.ts';
import { stepsFor, undoSteps, type ArticleChange, type ChangeStep } from './change.ts';

const wire = { id: 'o1', name: 'Harbour Wire' };
const topic = { id: 't1', name: 'Flood relief' };

function article(id: string, fields: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id,
    title: null,
    outlet: null,
    byline: null,
    url: null,
    language: null,
    published: null,
    readingState: 'not started',
    reviewed: false,
    assignee: null,
    topics: [],
    frames: [],
    claimCount: 0,
    textVersions: 1,
    silentEdits: null,
    copies: null,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    trashedAt: null,
    version: 1,
    abilities: { edit: true, trash: true, restore: false },
    ...fields,
  };
}

const cases: Record<
  string,
  { change: ArticleChange; before: ArticleSummary[]; expect: ChangeStep[] }
> = {
  'trashing is undone by restoring': {
    change: { do: 'trash' },
    before: [article('a'), article('b')],
    expect: [{ articleIds: ['a', 'b'], change: { do: 'restore' } }],
  },
  'each goes back to the outlet it had': {
    change: { do: 'set outlet', outlet: 'Tidewater' },
    before: [article('a', { outlet: wire }), article('b'), article('c', { outlet: wire })],
    expect: [
      { articleIds: ['a', 'c'], change: { do: 'set outlet', outlet: 'Harbour Wire' } },
      { articleIds: ['b'], change: { do: 'set outlet', outlet: null } },
    ],
  },
  'what was in the topic already stays there': {
    change: { do: 'add to topic', topicId: 't1' },
    before: [article('a', { topics: [topic] }), article('b')],
    expect: [{ articleIds: ['b'], change: { do: 'remove from topic', topicId: 't1' } }],
  },
  'each goes back to its reading state': {
    change: { do: 'set reading state', readingState: 'read' },
    before: [article('a', { readingState: 'reading' }), article('b')],
    expect: [
      { articleIds: ['a'], change: { do: 'set reading state', readingState: 'reading' } },
      { articleIds: ['b'], change: { do: 'set reading state', readingState: 'not started' } },
    ],
  },
  'each goes back to who had it': {
    change: { do: 'assign', memberId: 'm2' },
    before: [article('a', { assignee: { id: 'm1', name: 'Ada' } })],
    expect: [{ articleIds: ['a'], change: { do: 'assign', memberId: 'm1' } }],
  },
};

describe('undoing a change of many articles', () => {
  it.each(Object.entries(cases))('%s', (_, { change, before, expect: steps }) => {
    expect(undoSteps(change, before)).toEqual(steps);
  });
});

it('asks for no more at once than the API takes', () => {
  const ids = Array.from({ length: 1201 }, (_, index) => `a${index}`);
  const steps = stepsFor(ids, { do: 'trash' });
  expect(steps.map(({ articleIds }) => articleIds.length)).toEqual([500, 500, 201]);
  expect(steps.flatMap(({ articleIds }) => articleIds)).toEqual(ids);
});
