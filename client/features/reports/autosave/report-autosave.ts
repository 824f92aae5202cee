import type { Report } from '#contract/reports.ts';
import type { Keeper } from './kept-draft.ts';
import type { Outcome } from './outcome.ts';
import {
  changedFields,
  contested,
  draftOf,
  onTop,
  type Field,
  type ReportDraft,
} from './report-draft.ts';

export type Saving =
  | { is: 'saved' }
  | { is: 'waiting' }
  | { is: 'sending' }
  | { is: 'offline' }
  | { is: 'refused'; because: string }
  | { is: 'conflict'; theirs: Report; fields: readonly Field[] };

export interface Ports {
  send: (version: number, changes: Partial<ReportDraft>) => Promise<Outcome>;
  keeper: Keeper;
  /** The report as the server has it now. */
  onReport: (report: Report) => void;
  /** `draft` or `saving` has changed. */
  onChange: () => void;
}

/** Long enough that a word is one write, short enough that the preview follows. */
export const quietTime = 500;
const noTitle = 'A report needs a title. The last one stands until there is another.';
const retryTimes = [2_000, 5_000, 15_000];

/**
 * Saves one report as it is written: one write at a time, made from the version it was written
 * on, kept in the browser until the server has it. What two people change apart is put together;
 * where both changed one field, somebody chooses.
 */
export class ReportAutosave {
  draft: ReportDraft;
  saving: Saving = { is: 'saved' };
  private base: ReportDraft;
  private version: number;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ports: Ports;

  constructor(report: Report, ports: Ports) {
    this.ports = ports;
    this.base = draftOf(report);
    this.version = report.version;
    this.draft = this.base;
  }

  /** Take up what an earlier tab left unsent. */
  resume(report: Report): void {
    const kept = this.ports.keeper.read();
    if (!kept) return;
    this.base = kept.base;
    this.version = kept.version;
    this.draft = kept.mine;
    if (kept.version === report.version) this.wait(0);
    else this.meet(report);
  }

  edit(changes: Partial<ReportDraft>): void {
    this.draft = { ...this.draft, ...changes };
    this.keep();
    // What is typed while a choice is open can end the conflict, or widen it.
    if (this.saving.is === 'conflict') this.meet(this.saving.theirs);
    else if (this.saving.is === 'sending') this.ports.onChange();
    else this.wait(quietTime);
  }

  /** The server's report has changed without us: nothing of ours is at stake unless unsent. */
  receive(report: Report): void {
    if (report.version <= this.version || this.saving.is === 'sending') return;
    this.meet(report);
  }

  /** Send what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.saving.is === 'sending' || this.saving.is === 'conflict') return;
    const changes = sendable(this.base, this.draft);
    if (Object.keys(changes).length === 0) {
      this.rest();
      return;
    }
    this.become({ is: 'sending' });
    this.take(await this.ports.send(this.version, changes));
  }

  /** Settle a conflict: with my words in the fields both changed, or with theirs. */
  settle(whose: 'mine' | 'theirs'): void {
    if (this.saving.is !== 'conflict') return;
    const { theirs, fields } = this.saving;
    const merged = onTop({ base: this.base, mine: this.draft, theirs: draftOf(theirs) });
    const chosen = whose === 'mine' ? [] : fields;
    this.moveOn(theirs, { ...merged, ...only(draftOf(theirs), chosen) });
  }

  private take(outcome: Outcome): void {
    switch (outcome.is) {
      case 'saved': {
        this.moveOn(outcome.report, this.draft);
        return;
      }
      case 'stale': {
        this.meet(outcome.theirs);
        return;
      }
      case 'unreachable': {
        const time = retryTimes[Math.min(this.failures, retryTimes.length - 1)];
        this.failures += 1;
        this.wait(time ?? quietTime, { is: 'offline' });
        return;
      }
      case 'refused': {
        this.become(outcome);
        return;
      }
    }
  }

  private meet(theirs: Report): void {
    const versions = { base: this.base, mine: this.draft, theirs: draftOf(theirs) };
    const fields = contested(versions);
    if (fields.length === 0) this.moveOn(theirs, onTop(versions));
    else this.become({ is: 'conflict', theirs, fields });
  }

  /** Stand on a newer report; what is left to send goes with its version. */
  private moveOn(report: Report, draft: ReportDraft): void {
    this.base = draftOf(report);
    this.version = report.version;
    this.draft = draft;
    this.failures = 0;
    this.ports.onReport(report);
    if (Object.keys(sendable(this.base, draft)).length === 0) this.rest();
    else {
      this.keep();
      this.wait(quietTime);
    }
  }

  /** There is nothing to send. */
  private rest(): void {
    this.ports.keeper.remove();
    this.become(
      this.draft.title.trim() === '' ? { is: 'refused', because: noTitle } : { is: 'saved' },
    );
  }

  private wait(time: number, saving: Saving = { is: 'waiting' }): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), time);
    this.become(saving);
  }

  private keep(): void {
    this.ports.keeper.write({ version: this.version, base: this.base, mine: this.draft });
  }

  private become(saving: Saving): void {
    this.saving = saving;
    this.ports.onChange();
  }
}

/** What differs and can be sent: a title that is being retyped waits until it says something. */
function sendable(base: ReportDraft, draft: ReportDraft): Partial<ReportDraft> {
  const ready = changedFields(base, draft).filter(
    (field) => field !== 'title' || draft.title.trim() !== '',
  );
  return only(draft, ready);
}

function only(draft: ReportDraft, named: readonly Field[]): Partial<ReportDraft> {
  return Object.fromEntries(named.map((field) => [field, draft[field]]));
}
