import { describe, expect, test } from 'vitest';
import type { Region } from './article.ts';
import { isRegionList } from './region-list.ts';

const text = 'Headline 😀\nFirst line.\nSecond line.';
const at = (start: number, end: number): Region => ({ start, end, kind: 'caption' });

describe('isRegionList', () => {
  test.each<[string, Region[]]>([
    ['none', []],
    ['one line', [at(0, 10)]],
    ['lines one after the other', [at(0, 10), at(11, 22), at(23, 35)]],
    ['several lines together', [at(11, 35)]],
  ])('takes %s', (_name, regions) => {
    expect(isRegionList(text, regions)).toBe(true);
  });

  test.each<[string, Region[]]>([
    ['half a line', [at(0, 5)]],
    ['a start in a line', [at(13, 22)]],
    ['overlapping ones', [at(0, 22), at(11, 35)]],
    ['the wrong order', [at(11, 22), at(0, 10)]],
    ['an empty one', [at(11, 11)]],
    ['one beyond the end', [at(23, 40)]],
    ['no whole numbers', [at(0, 10.5)]],
    ['UTF-16 units', [at(0, 11)]],
  ])('refuses %s', (_name, regions) => {
    expect(isRegionList(text, regions)).toBe(false);
  });
});
