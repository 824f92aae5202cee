import { expect, test } from 'vitest';
import { layOutBars, type BarRow } from './bar-layout.ts';

const part = (key: string, count: number) => ({
  ...{ key, count, label: key },
  ...{ href: '/', fill: 'none' },
});
const row = (words: string, ...counts: number[]): BarRow => ({
  ...{ key: words, name: words, href: null, words },
  whole: 3,
  parts: counts.map((count, at) => part(String(at), count)),
});

test('the parts of a bar stand end to end, a whole bar is as wide as there is room', () => {
  for (const { parts } of layOutBars([row('a', 1, 2), row('b', 3)], 400).bars) {
    parts.slice(1).forEach(({ x }, at) => {
      const before = parts[at]!;
      expect(x).toBeCloseTo(before.x + before.width);
    });
    const last = parts.at(-1)!;
    expect(last.x + last.width).toBeCloseTo(384);
  }
});

test('a bar makes room for as many lines as its words take', () => {
  const long = 'what each of them says of it '.repeat(6).trim();
  const { bars, height } = layOutBars([row(long, 3), row('short', 3)], 400);
  const [first, second] = bars;
  expect(first!.lines.length).toBeGreaterThan(1);
  expect(second!.y - first!.y).toBeGreaterThan(height - second!.y);
});
