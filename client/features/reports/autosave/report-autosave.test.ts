import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '#contract/reports.ts';
import type { Keeper, Kept } from './kept-draft.ts';
import type { Outcome } from './outcome.ts';
import { quietTime, ReportAutosave } from './report-autosave.ts';

const person = { id: '018f0000-0000-7000-8000-000000000001', name: 'Ada Weir' };
const report: Report = {
  id: '018f0000-0000-7000-8000-000000000002',
  title: 'What the flood cost',
  prose: 'Two weeks on.',
  topic: { id: '018f0000-0000-7000-8000-000000000003', name: 'Harbour flood' },
  selection: { questionIds: [], outletIds: [], statuses: [] },
  claimCount: 12,
  createdBy: person,
  createdAt: '2026-11-22T09:00:00Z',
  updatedAt: '2026-11-22T09:00:00Z',
  version: 4,
  abilities: { edit: true, trash: true },
};

/** A server that holds one report, and a browser that keeps what it has not got yet. */
function stand(start: Report = report) {
  let stored = start;
  let kept: Kept | null = null;
  const sent: { version: number; changes: object }[] = [];
  const answers: Outcome[] = [];
  const keeper: Keeper = {
    read: () => kept,
    write: (value) => (kept = value),
    remove: () => (kept = null),
  };
  const autosave = new ReportAutosave(start, {
    send: (version, changes) => {
      sent.push({ version, changes });
      const next = answers.shift();
      if (next) return Promise.resolve(next);
      if (version !== stored.version) return Promise.resolve({ is: 'stale', theirs: stored });
      stored = { ...stored, ...changes, version: stored.version + 1 };
      return Promise.resolve({ is: 'saved', report: stored });
    },
    keeper,
    onReport: () => undefined,
    onChange: () => undefined,
  });
  return {
    autosave,
    sent,
    answers,
    keeper,
    stored: () => stored,
    othersChange: (changes: Partial<Report>) =>
      (stored = { ...stored, ...changes, version: stored.version + 1 }),
  };
}

describe('a report is saved as it is written', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (time = quietTime) => vi.advanceTimersByTimeAsync(time);

  it('once writing rests, in one write, of the fields that changed', async () => {
    const { autosave, sent, keeper } = stand();
    autosave.edit({ title: 'What the flo' });
    autosave.edit({ title: 'What it cost' });
    expect(keeper.read()?.mine.title).toBe('What it cost');
    await pass();
    expect(sent).toEqual([{ version: 4, changes: { title: 'What it cost' } }]);
    expect(autosave.saving.is).toBe('saved');
    expect(keeper.read()).toBeNull();
  });

  it('not with an empty title, while the rest is sent', async () => {
    const { autosave, sent } = stand();
    autosave.edit({ title: ' ', prose: 'Three weeks on.' });
    await pass();
    expect(sent).toEqual([{ version: 4, changes: { prose: 'Three weeks on.' } }]);
    expect(autosave.draft.title).toBe(' ');
    expect(autosave.saving.is).toBe('refused');
  });

  it('again and again until the server can be reached', async () => {
    const { autosave, sent, answers, stored } = stand();
    answers.push({ is: 'unreachable' }, { is: 'unreachable' });
    autosave.edit({ prose: 'Kept.' });
    await pass();
    expect(autosave.saving.is).toBe('offline');
    await pass(10_000);
    expect(sent).toHaveLength(3);
    expect(stored().prose).toBe('Kept.');
  });

  it('together with what somebody else changed elsewhere in it', async () => {
    const { autosave, stored, othersChange } = stand();
    othersChange({ title: 'Their title' });
    autosave.edit({ prose: 'My words.' });
    await pass(quietTime * 3);
    expect(stored()).toMatchObject({ title: 'Their title', prose: 'My words.' });
    expect(autosave.draft.title).toBe('Their title');
  });

  describe('where both changed one field', () => {
    async function conflict() {
      const all = stand();
      all.othersChange({ prose: 'Their words.' });
      all.autosave.edit({ prose: 'My words.', title: 'My title' });
      await pass();
      return all;
    }

    it('nothing is overwritten, and my words stay', async () => {
      const { autosave, stored } = await conflict();
      expect(autosave.saving).toMatchObject({ is: 'conflict', fields: ['prose'] });
      expect(stored().prose).toBe('Their words.');
      expect(autosave.draft.prose).toBe('My words.');
    });

    it.each([
      ['mine', 'My words.'],
      ['theirs', 'Their words.'],
    ] as const)('choosing %s settles it', async (whose, prose) => {
      const { autosave, stored } = await conflict();
      autosave.settle(whose);
      await pass(quietTime * 2);
      expect(stored()).toMatchObject({ title: 'My title', prose });
      expect(autosave.saving.is).toBe('saved');
    });

    it('what is typed meanwhile is kept, and not put over what they changed too', async () => {
      const all = stand();
      all.othersChange({ prose: 'Their words.', title: 'Their title' });
      all.autosave.edit({ prose: 'My words.' });
      await pass();
      all.autosave.edit({ title: 'My title' });
      expect(all.autosave.saving).toMatchObject({ is: 'conflict', fields: ['title', 'prose'] });
      expect(all.keeper.read()?.mine).toMatchObject({ title: 'My title', prose: 'My words.' });
    });

    it('it ends when mine becomes the same as theirs', async () => {
      const { autosave, stored } = await conflict();
      autosave.edit({ prose: 'Their words.' });
      await pass(quietTime * 2);
      expect(autosave.saving.is).toBe('saved');
      expect(stored()).toMatchObject({ title: 'My title', prose: 'Their words.' });
    });
  });

  it('from where a closed tab left it', async () => {
    const first = stand();
    first.autosave.edit({ prose: 'Typed, never sent.' });
    const second = stand();
    second.keeper.write(first.keeper.read() ?? expect.fail('nothing was kept'));
    second.autosave.resume(report);
    await pass();
    expect(second.stored().prose).toBe('Typed, never sent.');
  });
});
