import { describe, expect, test } from 'vitest';
import { parseDecimal } from '../figures/decimal.ts';
import { agreementOf } from './agreement.ts';
import { alphaOf } from './alpha.ts';
import { inCommon, type CodedClaim, type CodedFigure, type EditorClaims } from './coded-claim.ts';
import { disagreementsOf } from './disagreements.ts';
import { nominal } from './distances.ts';
import { passagesOf } from './passages.ts';
import { readingOf } from './reading.ts';
import { spanAgreement } from './spans.ts';

/** "0-10 toll 17 Vael": where, category, figure, speaker; a dash is none. "two:0-10": in a text. */
function editor(name: string, ...lines: string[]): EditorClaims {
  const claims = lines.map((line): CodedClaim => {
    const [where = '', category = '', figure = '-', speaker = '-'] = line.split(' ');
    const [at = '', text = 'one'] = where.split(':').reverse();
    const [start = 0, end = 0] = at.split('-').map(Number);
    const known = speaker === '-' ? null : speaker;
    return { text, start, end, category, figure: figureOf(figure), speaker: known };
  });
  return { editor: name, claims };
}

/** "17", "17km"; "20~99" has bounds and no value. */
function figureOf(written: string): CodedFigure | null {
  const [, low = '', high, unit = ''] = /^(\d+)(?:~(\d+))?(\D*)$/.exec(written) ?? [];
  if (low === '') return null;
  const value = high === undefined ? parseDecimal(low) : null;
  return { value, low: parseDecimal(low), high: parseDecimal(high ?? low), unit };
}

const between = (...editors: EditorClaims[]) => agreementOf(editors, passagesOf(editors));
const careful = editor('A', '0-10 toll 17 Vael', '20-30 aid 100 -', '40-60 talks - Orr');

describe('agreementOf', () => {
  test('of two who say the same is full in every field', () => {
    const { span, category, figure, speaker } = between(careful, { ...careful, editor: 'B' });
    expect([span.alpha, category.alpha, figure.alpha, speaker.alpha]).toEqual([1, 1, 1, 1]);
    expect([category.units, figure.units]).toEqual([3, 2]);
    expect([span.articles, figure.articles, span.reason]).toEqual([1, 1, null]);
  });

  test('falls only in the field in which they disagree', () => {
    const other = editor('B', '0-10 toll 17 Vael', '20-30 pledge 100 -', '40-60 talks - Orr');
    const { category, figure, speaker } = between(careful, other);
    expect(category.alpha).toBeLessThan(1);
    expect([figure.alpha, speaker.alpha]).toEqual([1, 1]);
  });

  test('forgives a near figure more than a far one, and another unit least', () => {
    const alphaWith = (line: string) =>
      between(careful, editor('B', line, '20-30 aid 100 -')).figure.alpha ?? NaN;
    const [near, far] = [alphaWith('0-10 toll 18 Vael'), alphaWith('0-10 toll 1700 Vael')];
    expect(near).toBeGreaterThan(0.9);
    expect(far).toBeLessThan(near);
    expect(alphaWith('0-10 toll 17km Vael')).toBeLessThan(near);
  });

  test('leaves out figures without one printed value, and those only one saw', () => {
    const other = editor('B', '0-10 toll 10~99 Vael', '20-30 aid - -', '40-60 talks 5 Orr');
    const { figure, category } = between(careful, other);
    expect([figure.units, figure.alpha, figure.reason]).toEqual([0, null, 'nothing shared']);
    expect(category.units).toBe(3);
  });

  test('says why there is none', () => {
    const reasons = (a: EditorClaims, b: EditorClaims) => {
      const { category, figure } = between(a, b);
      return [category.reason, figure.reason];
    };
    expect(reasons(editor('A', '0-9 toll 5'), editor('B', '0-9 aid 6'))).toEqual([
      'one unit',
      'one unit',
    ]);
    const alike = ['0-9 toll 5', '10-19 toll 5'];
    expect(reasons(editor('A', ...alike), editor('B', ...alike))).toEqual([
      'nothing varies',
      'nothing varies',
    ]);
  });
});

describe('passagesOf', () => {
  /** "toll=aid": what stands in one passage, by category. */
  const pairings = (...editors: EditorClaims[]) =>
    passagesOf(editors)
      .map(({ claims }) => claims.map((claim) => claim?.category ?? '·').join('='))
      .join(' ');

  const cases: Record<string, { a: string[]; b: string[]; expect: string }> = {
    'passages that overlap are one': { a: ['0-10 toll'], b: ['5-12 aid'], expect: 'toll=aid' },
    'those that only touch are two': { a: ['0-10 toll'], b: ['10-12 aid'], expect: 'toll=· ·=aid' },
    'of two on one passage, the like': {
      a: ['0-10 toll', '0-10 aid'],
      b: ['0-10 aid'],
      expect: 'toll=· aid=aid',
    },
    'like before near': {
      a: ['0-10 toll', '0-12 aid'],
      b: ['0-10 aid', '0-12 toll'],
      expect: 'toll=toll aid=aid',
    },
    'the same span before a category in a corner of it': {
      a: ['0-100 aid', '10-20 toll'],
      b: ['10-20 aid'],
      expect: 'aid=· toll=aid',
    },
    'one claim is in one passage': {
      a: ['0-40 toll'],
      b: ['0-20 toll', '25-40 toll'],
      expect: 'toll=toll ·=toll',
    },
    'texts are apart': { a: ['one:0-9 toll'], b: ['two:0-9 toll'], expect: 'toll=· ·=toll' },
  };
  test.each(Object.entries(cases))('%s', (_name, { a, b, expect: expected }) => {
    expect(pairings(editor('A', ...a), editor('B', ...b))).toBe(expected);
  });

  test('figures tell claims of one category on one passage apart', () => {
    const a = editor('A', '0-30 toll 5', '0-30 toll 7');
    const b = editor('B', '0-30 toll 7', '0-30 toll 5');
    expect(between(a, b).figure.alpha).toBe(1);
  });

  test('of three editors every two overlap', () => {
    const three = [['0-10 toll'], ['8-20 toll'], ['18-30 toll']].map((lines, at) =>
      editor(`E${at}`, ...lines),
    );
    expect(passagesOf(three).map(({ claims }) => claims.filter(Boolean).length)).toEqual([2, 1]);
  });
});

describe('inCommon', () => {
  test('leaves out texts that one of them alone tagged', () => {
    const [a, b] = inCommon([editor('A', '0-9 toll', 'two:0-9 toll'), editor('B', '0-9 toll')]);
    expect([a?.claims.length, b?.claims.length]).toEqual([1, 1]);
  });
});

describe('disagreementsOf', () => {
  const fieldsOf = (a: string, b: string) =>
    disagreementsOf(passagesOf([editor('A', a), editor('B', b)])).map(({ fields }) => fields);

  test.each<[string, string, string, string[][]]>([
    ['nothing', '0-9 toll 17 Orr', '2-9 toll 17 Orr', []],
    ['the category', '0-9 toll 17 Orr', '0-9 aid 17 Orr', [['category']]],
    ['the figure', '0-9 toll 17 Orr', '0-9 toll 18 Orr', [['figure']]],
    ['the unit', '0-9 toll 17km Orr', '0-9 toll 17 Orr', [['figure']]],
    ['whether there is a figure', '0-9 toll 17 Orr', '0-9 toll - Orr', [['figure']]],
    ['bounds alone', '0-9 toll 20~99 Orr', '0-9 toll 20~99 Orr', []],
    ['the speaker', '0-9 toll 17 Orr', '0-9 toll 17 -', [['speaker']]],
    ['all of it', '0-9 toll 17 Orr', '0-9 aid 18 -', [['category', 'figure', 'speaker']]],
    ['nothing in common', '0-9 toll 17 Orr', '20-30 aid 18 -', []],
  ])('%s', (_name, a, b, expected) => {
    expect(fieldsOf(a, b)).toEqual(expected);
  });
});

describe('readingOf', () => {
  test('is as Krippendorff has it', () => {
    expect([1, 0.8, 0.799, 0.667, 0.666, -0.2].map(readingOf)).toEqual([
      'reliable',
      'reliable',
      'tentative',
      'tentative',
      'not reliable',
      'not reliable',
    ]);
  });
});

describe('spanAgreement', () => {
  const spans = (...lines: string[]) => editor('', ...lines).claims;

  test('is alpha over the code points somebody tagged', () => {
    const [a, b] = [spans('0-4 toll', '6-8 aid'), spans('2-6 toll', '6-8 aid')];
    const points = Array.from('tttt..aa').map((tag, at) => [
      tag,
      at >= 2 && at < 6 ? 't' : at >= 6 ? 'a' : '.',
    ]);
    expect(spanAgreement([a, b]).alpha).toBeCloseTo(alphaOf(points, nominal).alpha ?? NaN, 10);
  });

  test('does not hang on how long the untagged text between is', () => {
    const near = spanAgreement([spans('0-4 toll', '6-8 aid'), spans('2-5 toll', '6-8 aid')]);
    const far = spanAgreement([
      spans('0-4 toll', '6000-6002 aid'),
      spans('2-5 toll', '6000-6002 aid'),
    ]);
    expect(far).toEqual(near);
  });

  test('of one editor is none', () => {
    expect(spanAgreement([spans('0-4 toll')]).alpha).toBeNull();
  });

  test('takes who tagged nothing in a text not to have read it', () => {
    const [a, b] = [spans('0-4 toll', 'two:0-4 aid'), spans('0-4 toll', 'two:0-4 aid')];
    expect(spanAgreement([a, b, spans('0-4 toll')])).toMatchObject({
      alpha: 1,
      units: 8,
      values: 4 * 3 + 4 * 2,
    });
    expect(spanAgreement([a, spans('0-4 toll')]).units).toBe(4);
  });
});
