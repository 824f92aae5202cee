import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from './normalise.ts';

const cases: Record<string, { raw: string; text: string; notes?: string[] }> = {
  'plain text stays': { raw: 'A line.\nAnother.', text: 'A line.\nAnother.' },
  'Windows and old Mac line ends': { raw: 'one\r\ntwo\rthree', text: 'one\ntwo\nthree' },
  'line and paragraph separators': { raw: 'one\u2028two\u2029three', text: 'one\ntwo\nthree' },
  'byte order mark': { raw: '\uFEFFHeadline', text: 'Headline' },
  'a NUL is removed and told': {
    raw: 'a\u0000b\u0000',
    text: 'ab',
    notes: ['2 NUL characters were removed'],
  },
  'control characters': {
    raw: 'bell\u0007 and tab\t',
    text: 'bell and tab\t',
    notes: ['1 control character was removed'],
  },
  'a lone surrogate is replaced and told': {
    raw: 'half \uD83D here',
    text: 'half \uFFFD here',
    notes: ['1 broken character (a lone surrogate) was replaced by U+FFFD'],
  },
  'a whole emoji is left alone': { raw: 'ok 👩‍👩‍👧', text: 'ok 👩‍👩‍👧' },
  'combining marks stay as printed, composed or not': {
    raw: 'Zelenski\u0301 ≠ Zelensk\u00ED',
    text: 'Zelenski\u0301 ≠ Zelensk\u00ED',
  },
  'direction marks of a right-to-left text stay': { raw: '\u200Fقال', text: '\u200Fقال' },
};

describe('normalizeText', () => {
  test.each(Object.entries(cases))('%s', (_name, { raw, text, notes = [] }) => {
    expect(normalizeText(raw)).toEqual({ text, notes });
  });

  test('what came out goes in unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text } = normalizeText(`\u0000\r${raw}\uD800`);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        expect(normalizeText(text.replace(/^\uFEFF/, ''))).toMatchObject({ notes: [] });
      }),
    );
  });
});
