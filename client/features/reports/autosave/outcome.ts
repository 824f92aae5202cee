import { report, type Report } from '#contract/reports.ts';
import { ApiError, currentIn, messageOf, OfflineError } from '../../../lib/api-error.ts';

/** How an attempt to save ended. */
export type Outcome =
  | { is: 'saved'; report: Report }
  /** Somebody else was first; `theirs` is the report as it stands now. */
  | { is: 'stale'; theirs: Report }
  /** Passes by itself: no connection, the server restarts, the session ended. */
  | { is: 'unreachable' }
  /** Trying again does not help; the words say what does. */
  | { is: 'refused'; because: string };

const passing = new Set([401, 408, 425, 429, 500, 502, 503, 504]);

export async function outcomeOf(saving: Promise<Report>): Promise<Outcome> {
  try {
    return { is: 'saved', report: await saving };
  } catch (error) {
    const theirs = currentIn(error, report);
    if (theirs) return { is: 'stale', theirs };
    if (error instanceof OfflineError) return { is: 'unreachable' };
    if (error instanceof ApiError && passing.has(error.status)) return { is: 'unreachable' };
    return { is: 'refused', because: messageOf(error) };
  }
}
