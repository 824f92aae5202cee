import { percentile } from './percentile.ts';

export interface Measured {
  what: string;
  p50: number;
  p95: number;
  /** The p95 it has to stay under, in milliseconds; null: nothing is asked of it. */
  budget: number | null;
}

const rounds = 40;
const warmUp = 3;

/** Calls `once` again and again, one after the other, with a number that varies the question. */
export async function measure(
  what: string,
  budget: number | null,
  once: (round: number) => Promise<unknown>,
): Promise<Measured> {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const since = performance.now();
    await once(round + warmUp);
    if (round >= 0) times.push(performance.now() - since);
  }
  return { what, ...quantiles(times), budget };
}

export function quantiles(times: readonly number[]): Pick<Measured, 'p50' | 'p95'> {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** Prints a table in milliseconds; the exit code tells whether every budget was kept. */
export function report(rows: readonly Measured[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const cell = (value: number | string) => String(value).padStart(8);
  console.log(`${''.padEnd(width)} ${cell('p50 ms')} ${cell('p95 ms')} ${cell('budget')}`);
  for (const { what, p50, p95, budget } of rows) {
    const kept = budget === null ? '' : p95 < budget ? 'kept' : 'MISSED';
    console.log(
      `${what.padEnd(width)} ${cell(p50.toFixed(1))} ${cell(p95.toFixed(1))} ${cell(budget ?? '–')}  ${kept}`,
    );
    if (kept === 'MISSED') process.exitCode = 1;
  }
}
