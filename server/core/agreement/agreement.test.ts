import { describe, expect, test } from 'vitest';
import { agreementOf, type CodedClaim, type EditorClaims } from './agreement.ts';
import { alphaOf } from './alpha.ts';
import { nominal } from './distances.ts';
import { spanAgreement } from './spans.ts';

/** "0-10 toll 17 Vael": where, category, figure, speaker; a dash is none. */
function editor(name: string, ...lines: string[]): EditorClaims {
  const claims = lines.map((line): CodedClaim => {
    const [at = '', category = '', value = '-', speaker = '-'] = line.split(' ');
    const [start = 0, end = 0] = at.split('-').map(Number);
    const known = (word: string) => (word === '-' ? null : word);
    return { text: 'one', start, end, category, value: known(value), speaker: known(speaker) };
  });
  return { editor: name, claims };
}

const careful = editor('A', '0-10 toll 17 Vael', '20-30 aid 100 -', '40-60 talks - Orr');

describe('agreementOf', () => {
  test('of two who say the same is full in every field', () => {
    const { span, category, figure, speaker } = agreementOf([careful, { ...careful, editor: 'B' }]);
    expect([span.alpha, category.alpha, figure.alpha, speaker.alpha]).toEqual([1, 1, 1, 1]);
    expect([category.units, figure.units]).toEqual([3, 2]);
  });

  test('falls only in the field in which they disagree', () => {
    const other = editor('B', '0-10 toll 17 Vael', '20-30 pledge 100 -', '40-60 talks - Orr');
    const { category, figure, speaker } = agreementOf([careful, other]);
    expect(category.alpha).toBeLessThan(1);
    expect([figure.alpha, speaker.alpha]).toEqual([1, 1]);
  });

  test('forgives a near figure more than a far one', () => {
    const figureOf = (line: string) =>
      agreementOf([careful, editor('B', line, '20-30 aid 100 -')]).figure.alpha ?? NaN;
    const [near, far] = [figureOf('0-10 toll 18 Vael'), figureOf('0-10 toll 1700 Vael')];
    expect(near).toBeGreaterThan(0.9);
    expect(far).toBeLessThan(near);
  });

  test('takes passages that overlap for one, and others for none', () => {
    const shifted = editor('B', '5-12 toll 17 Vael', '30-40 aid 100 -');
    expect(agreementOf([careful, shifted]).category.units).toBe(1);
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
});
