import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { finders, type DateFinder, type FoundDate } from './dates/finders.ts';
import type { Evaluation, Row } from './row.ts';

const set = 'dates/msrec_datetime.json';

const spec = z.array(
  z.object({
    Input: z.string(),
    Context: z.object({ ReferenceDateTime: z.string().optional() }).optional(),
    Results: z.array(
      z.object({
        Start: z.number(),
        End: z.number(),
        TypeName: z.string(),
        Resolution: z
          .object({ values: z.array(z.record(z.string(), z.string())).nullish() })
          .nullish(),
      }),
    ),
  }),
);
type Case = z.infer<typeof spec>[number];
type Gold = Case['Results'][number];

/** Kinds of time that a news period can be; hours of the day and habits are none. */
const dateKinds = ['date', 'daterange'] as const;
const allKinds = [...dateKinds, 'datetime', 'datetimerange'];

export const evaluateDates: Evaluation = (shared) => {
  const file = path.join(shared, 'data', set);
  const cases = spec.parse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  const rows = [
    ...recallRows(cases, dateKinds, 'dates and ranges of dates'),
    ...recallRows(cases, allKinds, 'with hours'),
    speedRow(cases),
  ];
  return Promise.resolve(rows);
};

function recallRows(cases: readonly Case[], kinds: readonly string[], name: string): Row[] {
  const counted = Object.entries(finders).map(
    ([finder, find]) => [finder, count(cases, kinds, find)] as const,
  );
  const row = (measure: string, of: (tally: Tally) => number): Row => {
    const [ours, ...peers] = counted.map(([finder, tally]) => [finder, of(tally)] as const);
    return {
      set,
      measure: `${name}: ${measure}, recall %`,
      ours: ours?.[1] ?? 0,
      peers: Object.fromEntries(peers),
      aim: '≥ Microsoft',
    };
  };
  return [
    row('same words', ({ gold, span }) => (100 * span) / gold),
    row('overlapping', ({ gold, overlap }) => (100 * overlap) / gold),
    row('overlapping and resolved alike', ({ resolvable, value }) => (100 * value) / resolvable),
  ];
}

interface Tally {
  gold: number;
  span: number;
  overlap: number;
  /** Of which the spec gives days. */
  resolvable: number;
  value: number;
}

function count(cases: readonly Case[], kinds: readonly string[], find: DateFinder): Tally {
  const tally: Tally = { gold: 0, span: 0, overlap: 0, resolvable: 0, value: 0 };
  for (const { Input, Context, Results } of cases) {
    const found = find(Input, dayOf(Context));
    for (const gold of Results) {
      if (!kinds.includes(gold.TypeName.replace('datetimeV2.', ''))) continue;
      const meets = found.filter(({ start, end }) => start <= gold.End && end > gold.Start);
      const days = daysOf(gold);
      tally.gold += 1;
      if (meets.some(({ start, end }) => start === gold.Start && end === gold.End + 1))
        tally.span += 1;
      if (meets.length > 0) tally.overlap += 1;
      if (days.length > 0) tally.resolvable += 1;
      if (meets.some((one) => days.some((day) => isSame(one, day)))) tally.value += 1;
    }
  }
  return tally;
}

function dayOf(context: Case['Context']): string {
  return (context?.ReferenceDateTime ?? '2016-11-07').slice(0, 10);
}

/** The days a spec gives, last one included, where it gives any. */
function daysOf({ Resolution }: Gold): Pick<FoundDate, 'first' | 'last'>[] {
  return (Resolution?.values ?? []).flatMap(({ value, start, end }) => {
    const day = /^\d{4}-\d\d-\d\d/;
    if (value && day.test(value)) return [{ first: value.slice(0, 10), last: value.slice(0, 10) }];
    const first = start && day.test(start) ? start.slice(0, 10) : null;
    const last = end && day.test(end) ? dayBefore(end) : null;
    return first || last ? [{ first, last }] : [];
  });
}

/** The specs leave the last day out, but for ends within a day. */
function dayBefore(end: string): string {
  if (end.length > 10) return end.slice(0, 10);
  return new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** An end the spec leaves open may be open or be the article's day. */
function isSame(found: FoundDate, gold: Pick<FoundDate, 'first' | 'last'>): boolean {
  return (
    (gold.first === null || found.first === gold.first) &&
    (gold.last === null || found.last === gold.last)
  );
}

/** Long enough that compiling and a single slow sentence no longer count. */
const leastMilliseconds = 1500;

function speedRow(cases: readonly Case[]): Row {
  const rates = Object.entries(finders).map(([name, find]) => {
    for (const { Input, Context } of cases.slice(0, 50)) find(Input, dayOf(Context));
    const began = performance.now();
    let sentences = 0;
    while (performance.now() - began < leastMilliseconds) {
      for (const { Input, Context } of cases) {
        find(Input, dayOf(Context));
        sentences += 1;
        if (performance.now() - began > leastMilliseconds * 4) break;
      }
    }
    return [name, (1000 * sentences) / (performance.now() - began)] as const;
  });
  const [ours, ...peers] = rates;
  return {
    set,
    measure: 'sentences a second',
    ours: ours?.[1] ?? 0,
    peers: Object.fromEntries(peers),
    aim: '≥ 20 × Microsoft',
  };
}
