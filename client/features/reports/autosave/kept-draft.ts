import { z } from 'zod';
import { report } from '#contract/reports.ts';

const draft = report.pick({ title: true, prose: true, selection: true });
const kept = z.strictObject({ version: report.shape.version, base: draft, mine: draft });

/** Words that are not yet on the server, and the version of the report they were written on. */
export type Kept = z.output<typeof kept>;

export interface Keeper {
  read: () => Kept | null;
  write: (kept: Kept) => void;
  remove: () => void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One member's unsent work on one report, in the browser: it outlives the tab. */
export function keeperIn(storage: Storage, memberId: string, reportId: string): Keeper {
  const key = `parallax:unsent-report:${memberId}:${reportId}`;
  return {
    read: () => parse(storage.getItem(key)),
    write: (value) => {
      try {
        storage.setItem(key, JSON.stringify(value));
      } catch {
        // Full or switched off: the page itself still holds the words.
      }
    },
    remove: () => storage.removeItem(key),
  };
}

function parse(text: string | null): Kept | null {
  try {
    return text === null ? null : kept.parse(JSON.parse(text));
  } catch {
    // Written by another release.
    return null;
  }
}
