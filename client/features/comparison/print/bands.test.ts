import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.ts';

const columns = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('the bands of a printed table', () => {
  it('is one where the columns and the relation have room beside each other', () => {
    expect(bandsOf(columns(5))).toEqual([{ from: 1, columns: [0, 1, 2, 3, 4] }]);
  });

  it('are as even as they divide, the relation taking a place in the first', () => {
    expect(bandsOf(columns(6)).map((band) => band.columns.length)).toEqual([3, 3]);
    expect(bandsOf(columns(13)).map((band) => band.columns.length)).toEqual([4, 4, 5]);
  });

  it.each([1, 2, 5, 6, 7, 11, 12, 13, 17, 18, 60])('of %i columns hold each once', (count) => {
    const bands = bandsOf(columns(count));
    expect(bands.flatMap((band) => band.columns)).toEqual(columns(count));
    bands.forEach((band, at) => {
      expect(band.from).toBe((band.columns[0] ?? -1) + 1);
      expect(band.columns.length).toBeGreaterThan(0);
      expect(band.columns.length).toBeLessThanOrEqual(at === 0 ? 5 : 6);
    });
  });
});
