import { describe, expect, it } from 'vitest';
import { byDay, deedOf } from './words.ts';

describe('what somebody did', () => {
  it.each([
    ['claim approved', 'claim', 'approved the claim'],
    ['claim sent back', 'claim', 'sent back the claim'],
    ['outlet group dissolved', 'outlet group', 'dissolved the outlet group'],
    ['member joined', 'member', 'joined'],
    ['member role changed', 'member', 'member role changed'],
    ['text added', 'article', 'text added'],
  ])('%s', (action, entity, deed) => {
    expect(deedOf({ action, entity })).toBe(deed);
  });
});

it('days are runs of events of one local day', () => {
  const at = (day: number, hour: number) => ({ at: new Date(2026, 10, day, hour).toISOString() });
  const days = byDay([at(22, 23), at(22, 0), at(21, 23)]);
  expect(days.map(({ day, events }) => [day, events.length])).toEqual([
    ['2026-11-22', 2],
    ['2026-11-21', 1],
  ]);
});
