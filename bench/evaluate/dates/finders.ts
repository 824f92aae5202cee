import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { firstDay, lastDay, parsePartialDate } from '../../../server/core/figures/partial-date.ts';
import { findPeriods } from '../../../server/core/figures/read-period.ts';
import { CodePoints } from '../../../server/core/text/code-points.ts';
import { isObject } from '../../../server/core/values/objects.ts';
import { listOf } from '../numbers/peers.ts';

/** A time as it is found; UTF-16, end exclusive; days inclusive, null where open or unresolved. */
export interface FoundDate {
  start: number;
  end: number;
  first: string | null;
  last: string | null;
}

export type DateFinder = (text: string, published: string) => FoundDate[];

const ours: DateFinder = (text, published) => {
  const points = new CodePoints(text);
  return findPeriods(text, parsePartialDate(published)).map((period) => {
    const { from, to } = points.toRange(period);
    return {
      // The specs leave the article before relative words out, but for parts of a longer time.
      start:
        from +
        (/^the (?=(?!\w+ (?:\w+ \w+ )?(?:of|commencing) )(?:next|last|past|coming|following|week|end|beg|mid))/i.exec(
          text.slice(from, to),
        )?.[0].length ?? 0),
      end: to,
      first: period.from && firstDay(period.from),
      last: period.to && lastDay(period.to),
    };
  });
};

const microsoft: DateFinder = (text, published) =>
  recognizers
    .recognizeDateTime(
      text,
      recognizers.Culture.English,
      undefined,
      new Date(`${published}T00:00:00`),
    )
    .flatMap(({ start, end, resolution }) => {
      // Typed as always there, and null for some dates it cannot resolve.
      const resolved: unknown = resolution;
      const values = isObject(resolved) ? listOf(resolved['values']) : [];
      const spans = values.map((value) => ({
        start,
        end: end + 1,
        first: dayIn(value['value'] ?? value['start']),
        last: dayIn(value['value']) ?? dayBefore(dayIn(value['end'])),
      }));
      return spans.length > 0 ? spans : [{ start, end: end + 1, first: null, last: null }];
    });

const chronoNode: DateFinder = (text, published) =>
  chrono
    .parse(text, new Date(`${published}T12:00:00`))
    .map(({ index, text: printed, start, end }) => ({
      start: index,
      end: index + printed.length,
      first: isoDay(start.date()),
      last: isoDay((end ?? start).date()),
    }));

/** Ours first. */
export const finders: Record<string, DateFinder> = {
  ours,
  Microsoft: microsoft,
  chrono: chronoNode,
};

function dayIn(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
}

function dayBefore(day: string | null): string | null {
  if (day === null) return null;
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function isoDay(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
