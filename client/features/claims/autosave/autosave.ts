import type { Claim } from '#contract/claims.ts';
import { changesBetween, sameValue, withChanges, type Changes } from '../draft/changes.ts';
import { draftOf, type ClaimDraft } from '../draft/claim-draft.ts';
import { differences, type Versions } from '../draft/conflict.ts';
import type { KeptDrafts } from './kept-drafts.ts';
import type { Outcome } from './outcome.ts';

/** What the card shows of one claim's unsent work. */
export type Saving =
  | { is: 'waiting' }
  | { is: 'sending' }
  | { is: 'offline' }
  | { is: 'refused'; because: string }
  | { is: 'conflict'; versions: Versions; theirs: Claim };

interface Entry {
  version: number;
  /** The claim as the server last gave it. */
  base: ClaimDraft;
  mine: ClaimDraft;
  saving: Saving;
  timer: ReturnType<typeof setTimeout> | null;
  failures: number;
}

interface Ports {
  send: (claimId: string, version: number, changes: Changes) => Promise<Outcome>;
  kept: KeptDrafts;
  /** The server took the work, or gave a newer claim that needs none of ours. */
  onClaim: (claim: Claim) => void;
  /** Anything that `of`, `draft` or `unsent` answers has changed. */
  onChange: () => void;
}

/** Long enough that a word is one write, short enough that nobody waits for it. */
export const quietTime = 600;
const retryTimes = [2_000, 5_000, 15_000, 30_000];

/**
 * Saves each claim by itself: one write at a time, made from the version it was typed on, kept in
 * the browser until the server has it. A stale version is never overwritten; it becomes a
 * conflict that somebody settles.
 */
export class Autosave {
  private readonly entries = new Map<string, Entry>();
  private readonly ports: Ports;

  constructor(ports: Ports) {
    this.ports = ports;
  }

  of(claimId: string): Saving | null {
    return this.entries.get(claimId)?.saving ?? null;
  }

  /** The claim as its editor sees it, or null where nothing is unsent. */
  draft(claimId: string): ClaimDraft | null {
    return this.entries.get(claimId)?.mine ?? null;
  }

  unsent(): Saving[] {
    return [...this.entries.values()].map(({ saving }) => saving);
  }

  edit(claim: Claim, mine: ClaimDraft): void {
    const entry = this.entries.get(claim.id) ?? newEntry(claim);
    entry.mine = mine;
    this.entries.set(claim.id, entry);
    this.keep(claim.id, entry);
    if (entry.saving.is === 'conflict') {
      entry.saving = { ...entry.saving, versions: { ...entry.saving.versions, mine } };
    } else if (entry.saving.is !== 'sending') {
      this.wait(claim.id, entry, quietTime);
    }
    this.ports.onChange();
  }

  /** Take up what an earlier tab or session left unsent on these claims. */
  resume(claims: readonly Claim[]): void {
    for (const claim of claims) {
      if (this.entries.has(claim.id)) continue;
      const kept = this.ports.kept.read(claim.id);
      if (!kept) continue;
      const entry = { ...newEntry(claim), ...kept };
      this.entries.set(claim.id, entry);
      if (claim.version === kept.version) this.wait(claim.id, entry, 0);
      else this.meet(claim.id, entry, claim);
    }
    this.ports.onChange();
  }

  /** Send what waits, now: before a page is left, when the network is back. */
  async flush(claimId?: string): Promise<void> {
    const ids = claimId === undefined ? [...this.entries.keys()] : [claimId];
    await Promise.all(ids.map((id) => this.attempt(id)));
  }

  /** Settle a conflict with what was chosen of both versions. */
  settle(claimId: string, chosen: ClaimDraft): void {
    const entry = this.entries.get(claimId);
    if (entry?.saving.is !== 'conflict') return;
    const { theirs } = entry.saving;
    this.moveOn(claimId, entry, theirs, chosen, 0);
  }

  /** Let go of what is unsent: the server's claim stands. */
  discard(claimId: string): void {
    const entry = this.entries.get(claimId);
    if (entry?.timer) clearTimeout(entry.timer);
    this.entries.delete(claimId);
    this.ports.kept.remove(claimId);
    this.ports.onChange();
  }

  private async attempt(claimId: string): Promise<void> {
    const entry = this.entries.get(claimId);
    if (!entry || entry.saving.is === 'sending' || entry.saving.is === 'conflict') return;
    if (entry.timer) clearTimeout(entry.timer);
    const sent = entry.mine;
    const changes = changesBetween(entry.base, sent);
    if (Object.keys(changes).length === 0) {
      this.discard(claimId);
      return;
    }
    entry.saving = { is: 'sending' };
    this.ports.onChange();
    const outcome = await this.ports.send(claimId, entry.version, changes);
    if (this.entries.get(claimId) === entry) this.take(claimId, entry, sent, outcome);
  }

  private take(claimId: string, entry: Entry, sent: ClaimDraft, outcome: Outcome): void {
    switch (outcome.is) {
      case 'saved': {
        // What was typed while the write was under way stands on top of its answer.
        const since = changesBetween(sent, entry.mine);
        const mine = withChanges(draftOf(outcome.claim), since);
        this.moveOn(claimId, entry, outcome.claim, mine, quietTime);
        break;
      }
      case 'stale':
        this.meet(claimId, entry, outcome.theirs);
        break;
      case 'unreachable': {
        const retry = retryTimes[Math.min(entry.failures, retryTimes.length - 1)] ?? quietTime;
        entry.failures += 1;
        this.wait(claimId, entry, retry, { is: 'offline' });
        break;
      }
      case 'refused':
        entry.saving = outcome;
        break;
    }
    this.ports.onChange();
  }

  /** Somebody else's version: a conflict, unless it holds all that ours does. */
  private meet(claimId: string, entry: Entry, theirs: Claim): void {
    const versions = { base: entry.base, mine: entry.mine, theirs: draftOf(theirs) };
    if (differences(versions).some(({ changedBy }) => changedBy !== 'theirs')) {
      entry.saving = { is: 'conflict', versions, theirs };
    } else {
      this.moveOn(claimId, entry, theirs, versions.theirs, 0);
    }
  }

  /** Stand on a newer claim; what is left to send goes with its version. */
  private moveOn(id: string, entry: Entry, claim: Claim, mine: ClaimDraft, time: number): void {
    const base = draftOf(claim);
    this.ports.onClaim(claim);
    if (sameValue(base, mine)) {
      this.discard(id);
      return;
    }
    Object.assign(entry, { version: claim.version, base, mine, failures: 0 });
    this.keep(id, entry);
    this.wait(id, entry, time);
    this.ports.onChange();
  }

  private wait(id: string, entry: Entry, time: number, saving: Saving = { is: 'waiting' }): void {
    if (entry.timer) clearTimeout(entry.timer);
    entry.saving = saving;
    entry.timer = setTimeout(() => void this.attempt(id), time);
  }

  private keep(claimId: string, { version, base, mine }: Entry): void {
    this.ports.kept.write(claimId, { version, base, mine });
  }
}

function newEntry(claim: Claim): Entry {
  const base = draftOf(claim);
  const { version } = claim;
  return { version, base, mine: base, saving: { is: 'waiting' }, timer: null, failures: 0 };
}
