import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineClaim } from '#contract/timeline.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { dayNumber } from '../drawing/time-axis.ts';
import { chosenDays, movedDay, writeDays } from './chosen-time.ts';
import { layOutTimeline } from './timeline-layout.ts';
import { timelineRows, timeWords } from './timeline-model.ts';
import { timeScale } from './time-scale.ts';

const date = (text: string | null) => (text === null ? null : parsePartialDate(text));

function claim(id: string, from: string | null, to: string | null): TimelineClaim {
  return {
    ...{ id, articleId: 'a', rows: ['coast'], from: date(from), to: date(to) },
    ...{
      asPrinted: null,
      needs: null,
      outlet: 'Coast',
      question: null,
      quote: 'q',
      language: null,
    },
  };
}

function timeline(claims: TimelineClaim[], more: Partial<Timeline> = {}): Timeline {
  return {
    rows: [
      { key: 'coast', name: 'Coast Echo', kind: 'outlet' },
      { key: 'hill', name: 'Hill Post', kind: 'outlet' },
    ],
    ...{ columns: [], placed: claims.length, unplaced: 0, claims, bins: [] },
    ...{ apart: [], edits: [], first: [], ...more },
  };
}

describe('rows', () => {
  test('have the days of their marks; the last day is in it; empty ones are left out', () => {
    const rows = timelineRows(timeline([claim('1', '2021-05', '2021-05')]));
    expect(rows.map(({ name, marks }) => [name, marks.map(({ from, to }) => [from, to])])).toEqual([
      ['Coast Echo', [[dayNumber('2021-05-01'), dayNumber('2021-06-01')]]],
    ]);
  });

  test('marks that overlap stand in lanes, others in one', () => {
    const laneOf = (claims: TimelineClaim[]) => {
      const [row] = layOutTimeline(timelineRows(timeline(claims)), 800).rows;
      return new Set(row?.marks.map(({ y }) => y)).size;
    };
    expect(laneOf([claim('1', '2019', '2021'), claim('2', '2020', null)])).toBe(2);
    expect(laneOf([claim('1', '2019', '2019'), claim('2', '2021', '2021')])).toBe(1);
  });

  test('nothing leaves the picture', () => {
    const claims = [claim('1', null, '2019'), claim('2', '2021-01-01', null)];
    for (const width of [320, 960]) {
      for (const { marks } of layOutTimeline(timelineRows(timeline(claims)), width).rows) {
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  test('bins are as high as they hold claims', () => {
    const bins = [
      { row: 'coast', at: date('2020-01')!, claims: 200 },
      { row: 'coast', at: date('2020-02')!, claims: 100 },
    ];
    const [row] = layOutTimeline(timelineRows(timeline([], { bins })), 800).rows;
    const [first, second] = row?.bins ?? [];
    expect((first?.height ?? 0) / (second?.height ?? 1)).toBe(2);
  });
});

const scales: Record<string, { days: [string, string]; labels: string[] }> = {
  'a few days': {
    days: ['2021-05-05', '2021-05-08'],
    labels: ['5 May 2021', '6 May 2021', '7 May 2021', '8 May 2021'],
  },
  'some months': {
    days: ['2021-01-10', '2021-03-05'],
    labels: ['Jan 2021', 'Feb 2021', 'Mar 2021', 'Apr 2021'],
  },
  years: { days: ['2014-01-01', '2016-06-01'], labels: ['2014', '2015', '2016', '2017'] },
};

test.each(Object.entries(scales))('an axis over %s', (_name, { days, labels }) => {
  const scale = timeScale(days.map(dayNumber), 5);
  expect(scale.ticks.map(scale.label)).toEqual(labels);
  expect(scale.at(scale.from)).toBe(0);
  expect(scale.at(scale.to)).toBe(1);
});

test.each([
  ['2021-05-06', '2021-05-06', '6 May 2021'],
  ['2014', '2021-05', '2014 – May 2021'],
  ['2014', null, 'from 2014'],
  [null, '2021', 'until 2021'],
  [null, null, 'no date'],
])('%s to %s is said as %s', (from, to, words) => {
  expect(timeWords({ from: date(from), to: date(to) })).toBe(words);
});

describe('the time chosen', () => {
  const days = { from: dayNumber('2021-05-01'), to: dayNumber('2021-06-01') };

  test('is the shared filter of the published clock, and of the others their own', () => {
    expect(writeDays({}, days)).toEqual({
      publishedFrom: '2021-05-01',
      publishedTo: '2021-05-31',
    });
    expect(writeDays({ clock: 'about' }, days)).toEqual({
      aboutFrom: '2021-05-01',
      aboutTo: '2021-05-31',
    });
  });

  test('is read as it was written', () => {
    for (const search of [{}, { clock: 'said' as const }]) {
      expect(chosenDays({ ...search, ...writeDays(search, days) })).toEqual(days);
    }
    expect(chosenDays({ publishedFrom: '20' })).toEqual({ from: null, to: null });
  });

  test('moves by keys, and stays on the axis', () => {
    const scale = { from: 0, to: 500 };
    const press = (key: string, shiftKey = false) => movedDay(100, { key, shiftKey }, scale);
    expect([press('ArrowLeft'), press('ArrowRight', true), press('End'), press('x')]).toEqual([
      90,
      101,
      500,
      null,
    ]);
    expect(movedDay(3, { key: 'ArrowLeft', shiftKey: false }, scale)).toBe(0);
  });
});
