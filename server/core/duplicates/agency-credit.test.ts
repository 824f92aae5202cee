import { describe, expect, test } from 'vitest';
import { CodePoints } from '../text/code-points.ts';
import { creditedAgency } from './agency-credit.ts';

const body = [
  'The harbour of Westmark was closed on Friday, the port authority said in a short statement.',
  'Two tugs lay idle at the quay. The mayor asked for patience and thanked the crews.',
];

/** Before or after the body stands a line; what is credited in it. */
const cases: Record<
  string,
  { line: string; at?: 'top'; agencies: string[] | null; exact?: string }
> = {
  contributed: {
    line: 'Agencies contributed to this report.',
    agencies: [],
    exact: 'Agencies contributed to this report.',
  },
  'an agency contributed': {
    line: 'The Associated Press contributed to this report',
    agencies: ['Associated Press'],
  },
  'two of them': {
    line: 'With reporting by Reuters and AFP',
    agencies: ['Reuters', 'Agence France-Presse'],
  },
  'a dash': { line: '— Reuters', agencies: ['Reuters'], exact: '— Reuters' },
  'brackets alone': { line: '(AP)', agencies: ['Associated Press'] },
  'after the last sentence': {
    line: 'The port stays shut. (AFP)',
    agencies: ['Agence France-Presse'],
    exact: '(AFP)',
  },
  'a dash after the last sentence': {
    line: 'The port stays shut. – AFP',
    agencies: ['Agence France-Presse'],
    exact: '– AFP',
  },
  'a byline': {
    line: 'By Anneke Roos, Associated Press',
    at: 'top',
    agencies: ['Associated Press'],
  },
  'a dateline': {
    line: 'WESTMARK (AP) — The harbour was closed on Friday after a fire, officials said.',
    at: 'top',
    agencies: ['Associated Press'],
    exact: '(AP)',
  },
  'a dateline with a date': {
    line: 'Westmark, May 3 (Reuters) - The harbour was closed on Friday after a fire.',
    at: 'top',
    agencies: ['Reuters'],
  },
  'a name with a hyphen': { line: 'Source: Interfax-Ukraine', agencies: ['Interfax'] },
  'a report about an agency': {
    line: 'Reuters reported on Friday that the port would stay shut for weeks.',
    agencies: null,
  },
  'a headline about an agency': {
    line: 'Bloomberg Opens Bureau in Westmark',
    at: 'top',
    agencies: null,
  },
  'a picture is not the text': { line: 'Photo by AP', agencies: null },
  'a photographer': { line: 'REUTERS/Anneke Roos', agencies: null },
  'small letters': { line: 'ap', agencies: null },
};

describe('creditedAgency', () => {
  test.each(Object.entries(cases))('%s', (_name, { line, at, agencies, exact }) => {
    const text = (at === 'top' ? [line, ...body] : [...body, line]).join('\n\n');
    const credit = creditedAgency(text);
    expect(credit?.agencies ?? null).toEqual(agencies);
    if (!credit) return;
    expect(new CodePoints(text).slice(credit.start, credit.end)).toBe(credit.exact);
    expect(line).toContain(credit.exact);
    if (exact) expect(credit.exact).toBe(exact);
  });

  test('the middle of an article is not looked at', () => {
    const filler = Array<string>(10).fill(body[0] ?? '');
    expect(creditedAgency([...filler, '(AP)', ...filler].join('\n'))).toBeNull();
  });

  test.each(['(', '(AP ', '— ', 'Reuters, ', '\n(AP)'])('%j a hundred thousand times', (piece) => {
    const began = performance.now();
    creditedAgency(piece.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
