import { describe, expect, test } from 'vitest';
import type { Voice, Voices } from '#contract/voices.ts';
import { layOutVoices } from './voice-layout.ts';
import { amountWords, percent, quotedRows, removeWords, voiceRows } from './voice-model.ts';
import { parseOpenVoice, writeOpenVoice } from './open-voice.ts';

const ids = ['a', 'b', 'c'].map((digit) => `0190${digit}000-0000-7000-8000-000000000001`);
const [ada = '', bo = '', column = ''] = ids;

function voice(id: string, name: string, parts: [string, number][]): Voice {
  const words = parts.reduce((sum, [, some]) => sum + some, 0);
  return {
    ...{ id, name, kind: 'person', claims: parts.length, words, indirect: 1, unmarked: 0 },
    columns: parts.map(([key, some]) => ({ column: key, claims: 1, words: some, copies: 0 })),
    removes: [],
  };
}

const voices: Voices = {
  columns: [
    { key: column, name: 'Coast Echo', kind: 'outlet' },
    { key: 'none', name: '(no outlet)', kind: 'none' },
  ],
  voices: [
    voice(ada, 'Ada Marn', [
      [column, 30],
      ['none', 10],
    ]),
    voice(bo, 'Bo', []),
  ],
  leftOut: { voices: 0, claims: 0, words: 0 },
  total: { voices: 2, claims: 2, words: 40 },
};

describe('rows', () => {
  test('name what printed them, and have their share', () => {
    const [first, second] = voiceRows(voices);
    expect(first?.share).toBe(1);
    expect(first?.parts.map(({ name, at, words }) => [name, at, words])).toEqual([
      ['Coast Echo', 0, 30],
      ['(no outlet)', 1, 10],
    ]);
    expect(second).toMatchObject({ share: 0, parts: [] });
  });

  test('without words are not drawn', () => {
    expect(quotedRows(voiceRows(voices)).map((row) => row.voice.name)).toEqual(['Ada Marn']);
  });
});

test.each([
  [0, '0 %'],
  [0.004, '< 1 %'],
  [0.125, '13 %'],
  [1, '100 %'],
])('a share of %d is %s', (share, words) => expect(percent(share)).toBe(words));

test('removes are said in words', () => {
  const quoted = { claims: 2, words: 9 };
  expect(
    removeWords({
      removes: [
        { via: null, between: 0, ...quoted },
        { via: 'outlet', between: 1, ...quoted },
        { via: 'person', between: 2, ...quoted },
      ],
    }),
  ).toEqual(['2 from the speaker', '2 via another outlet', '2 via 2 others, another person last']);
  expect(amountWords({ words: 1, claims: 2 })).toBe('1 word in 2 claims');
});

test.each([
  [{ id: ada, column: null, how: 'quoted' as const }],
  [{ id: ada, column: 'none', how: 'quoted' as const }],
  [{ id: ada, column, how: 'quoted' as const }],
  [{ id: ada, column: null, how: 'indirect' as const }],
  [{ id: ada, column, how: 'indirect' as const }],
])('what is open is written and read again: %o', (open) => {
  expect(parseOpenVoice(writeOpenVoice(open))).toEqual(open);
});

test.each([undefined, '', 'x', `${ada.slice(1)}:none`])('nothing is open in %s', (text) => {
  expect(parseOpenVoice(text)).toBeNull();
});

describe('the drawing', () => {
  const laid = layOutVoices(quotedRows(voiceRows(voices)), 400);

  test('parts stand one after the other, as long as their words', () => {
    const [row] = laid.rows;
    const [first, second] = row?.bars ?? [];
    expect(first && second && [second.x, first.width / second.width]).toEqual([
      (first?.x ?? 0) + (first?.width ?? 0),
      3,
    ]);
  });

  test('stays within its width', () => {
    for (const { bars } of laid.rows) {
      for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(400);
    }
  });

  test('cuts a list of outlets that is too long, and says how many are left', () => {
    const many = voice(
      ada,
      'Ada Marn',
      Array.from({ length: 30 }, (_, at) => [`key ${at}`, 30 - at]),
    );
    const columns = many.columns.map(({ column: key }, at) => ({
      ...{ key, name: `Outlet number ${at}`, kind: 'outlet' as const },
    }));
    const rows = voiceRows({ ...voices, columns, voices: [many] });
    const [row] = layOutVoices(rows, 400).rows;
    expect(row?.label).toMatch(/^Outlet number 0 30 · .* · \d+ more$/);
    expect(row?.bars).toHaveLength(30);
  });
});
