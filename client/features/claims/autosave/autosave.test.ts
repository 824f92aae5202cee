import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '#contract/claims.ts';
import { withChanges, type Changes } from '../draft/changes.ts';
import { draftOf } from '../draft/claim-draft.ts';
import { exampleClaim } from '../testing/example-claim.ts';
import { Autosave, quietTime } from './autosave.ts';
import { keptDraftsIn } from './kept-drafts.ts';
import type { Outcome } from './outcome.ts';

/** What the server does with one claim: versions count up, a stale one is refused. */
class OneClaim {
  claim: Claim = exampleClaim;
  reachable = true;
  refusal: string | null = null;
  readonly received: Changes[] = [];

  change(changes: Changes): Claim {
    this.claim = {
      ...this.claim,
      version: this.claim.version + 1,
      ...pickShown(withChanges(draftOf(this.claim), changes)),
    };
    return this.claim;
  }

  readonly send = (_: string, version: number, changes: Changes): Promise<Outcome> => {
    if (!this.reachable) return Promise.resolve({ is: 'unreachable' });
    if (this.refusal) return Promise.resolve({ is: 'refused', because: this.refusal });
    if (version !== this.claim.version) {
      return Promise.resolve({ is: 'stale', theirs: this.claim });
    }
    this.received.push(changes);
    return Promise.resolve({ is: 'saved', claim: this.change(changes) });
  };
}

/** The fields these tests change. */
function pickShown({ note, measure }: ReturnType<typeof draftOf>): Pick<Claim, 'note' | 'measure'> {
  return { note, measure };
}

function memoryStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

const { id } = exampleClaim;
const noted = (note: string, claim = exampleClaim) => ({ ...draftOf(claim), note });

let server: OneClaim;
let storage: ReturnType<typeof memoryStorage>;
let kept: ReturnType<typeof keptDraftsIn>;
const seen: Claim[] = [];

function openTab() {
  const ports = { send: server.send, kept, onClaim: (claim: Claim) => void seen.push(claim) };
  return new Autosave({ ...ports, onChange: () => undefined });
}

beforeEach(() => {
  vi.useFakeTimers();
  server = new OneClaim();
  storage = memoryStorage();
  kept = keptDraftsIn(storage, 'member');
  seen.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('typing', () => {
  it('is one write when the keys fall silent, of what changed only', async () => {
    const tab = openTab();
    tab.edit(exampleClaim, noted('A'));
    await vi.advanceTimersByTimeAsync(quietTime - 1);
    tab.edit(exampleClaim, noted('As'));
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(server.received).toEqual([{ note: 'As' }]);
    expect(tab.unsent()).toEqual([]);
    expect(kept.claimIds()).toEqual([]);
    expect(seen.at(-1)?.note).toBe('As');
  });

  it('goes on while a write is under way, and follows it with the new version', async () => {
    const tab = openTab();
    tab.edit(exampleClaim, noted('first'));
    const flushed = tab.flush();
    tab.edit(exampleClaim, { ...noted('first'), measure: 'level' });
    await flushed;
    expect(tab.draft(id)).toMatchObject({ note: 'first', measure: 'level' });
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(server.received).toEqual([{ note: 'first' }, { measure: 'level' }]);
  });

  it('that ends where it began sends nothing', async () => {
    const tab = openTab();
    tab.edit(exampleClaim, noted('A'));
    tab.edit(exampleClaim, draftOf(exampleClaim));
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(server.received).toEqual([]);
    expect(tab.unsent()).toEqual([]);
  });
});

describe('a server out of reach', () => {
  it('keeps the words here, says so, and sends them when it is back', async () => {
    server.reachable = false;
    const tab = openTab();
    tab.edit(exampleClaim, noted('kept'));
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(tab.of(id)).toEqual({ is: 'offline' });
    expect(kept.read(id)?.mine.note).toBe('kept');
    server.reachable = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.claim.note).toBe('kept');
    expect(tab.unsent()).toEqual([]);
  });

  it('outlives the tab: the next one sends what was kept', async () => {
    server.reachable = false;
    openTab().edit(exampleClaim, noted('from the killed tab'));
    server.reachable = true;
    openTab().resume([server.claim]);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.claim.note).toBe('from the killed tab');
    expect(kept.claimIds()).toEqual([]);
  });

  it('that took the write but could not say so is no conflict', async () => {
    const tab = openTab();
    tab.edit(exampleClaim, noted('arrived'));
    server.change({ note: 'arrived' });
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(tab.of(id)).toBeNull();
    expect(seen.at(-1)?.version).toBe(2);
  });

  it("never sends one member's words for another", async () => {
    server.reachable = false;
    openTab().edit(exampleClaim, noted('hers'));
    server.reachable = true;
    kept = keptDraftsIn(storage, 'somebody else');
    openTab().resume([server.claim]);
    await vi.advanceTimersByTimeAsync(10);
    expect(server.received).toEqual([]);
  });
});

describe('two people at one claim', () => {
  const conflicting = async () => {
    const tab = openTab();
    tab.edit(exampleClaim, noted('mine'));
    server.change({ note: 'theirs' });
    await vi.advanceTimersByTimeAsync(quietTime);
    return tab;
  };

  it('gives the second both versions and overwrites nothing', async () => {
    const tab = await conflicting();
    expect(tab.of(id)).toMatchObject({
      is: 'conflict',
      versions: { base: { note: null }, mine: { note: 'mine' }, theirs: { note: 'theirs' } },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.claim.note).toBe('theirs');
  });

  it('saves what was chosen', async () => {
    const tab = await conflicting();
    tab.settle(id, noted('both'));
    await vi.advanceTimersByTimeAsync(0);
    expect(server.claim.note).toBe('both');
    expect(tab.of(id)).toBeNull();
  });

  it('sends nothing where theirs was chosen', async () => {
    const tab = await conflicting();
    tab.settle(id, draftOf(server.claim));
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(server.received).toEqual([]);
    expect(tab.of(id)).toBeNull();
    expect(seen.at(-1)?.note).toBe('theirs');
  });

  it('is met by a resumed tab as well', async () => {
    server.reachable = false;
    openTab().edit(exampleClaim, noted('mine'));
    server.change({ note: 'theirs' });
    const tab = openTab();
    tab.resume([server.claim]);
    await vi.advanceTimersByTimeAsync(0);
    expect(tab.of(id)?.is).toBe('conflict');
  });
});

describe('a refusal', () => {
  it('is shown, and tried again only after a change', async () => {
    server.refusal = 'The period ends before it begins.';
    const tab = openTab();
    tab.edit(exampleClaim, noted('A'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tab.of(id)).toEqual({ is: 'refused', because: server.refusal });
    expect(kept.read(id)?.mine.note).toBe('A');
    server.refusal = null;
    tab.edit(exampleClaim, noted('B'));
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(server.claim.note).toBe('B');
  });
});
