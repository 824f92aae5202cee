import { formatPeriod } from '../figures/format-period.ts';
import { isPartialDate, type PartialDate } from '../figures/partial-date.ts';
import type { ColumnPlan } from './columns.ts';

/** A time of publishing that has a column: both ends stand in it, as far as they are written. */
export interface ColumnPeriod {
  /** Null: open. */
  from: PartialDate | null;
  to: PartialDate | null;
}

/** "2021..2022-03", "..2021", "2022.."; null: anything else. */
export function parseColumnPeriod(text: string): ColumnPeriod | null {
  const [from, to, ...rest] = text.split('..').map((date) => (date === '' ? null : date));
  if (from === undefined || to === undefined || rest.length > 0) return null;
  if (from === null && to === null) return null;
  if (from !== null && !isPartialDate(from)) return null;
  if (to !== null && !isPartialDate(to)) return null;
  return { from, to };
}

export function writeColumnPeriod({ from, to }: ColumnPeriod): string {
  return `${from ?? ''}..${to ?? ''}`;
}

/** "period:2021..2022-03": the key of its column. */
export const periodKey = (period: ColumnPeriod): string => `period:${writeColumnPeriod(period)}`;

/** The period of a column's key; null: the key of another column. */
export function periodOfKey(key: string): ColumnPeriod | null {
  return key.startsWith('period:') ? parseColumnPeriod(key.slice('period:'.length)) : null;
}

/** The periods asked for in their order, else the years in which anything was published. */
export function planPeriods(
  periods: readonly ColumnPeriod[],
  present: ReadonlySet<string>,
): ColumnPlan[] {
  const years = [...present].sort().flatMap((key) => periodOfKey(key) ?? []);
  return (periods.length > 0 ? periods : years).map((period) => ({
    key: periodKey(period),
    name: formatPeriod({ ...unsaid, ...period }),
    kind: 'group',
    outlets: [periodKey(period)],
  }));
}

/** A period that no text speaks of. */
const unsaid = { asPrinted: null, implied: null, endBasis: null, needs: null } as const;
