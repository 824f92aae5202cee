import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { readFigure } from '#core/figures/read-figure.ts';
import { exampleClaim } from '../testing/example-claim.ts';
import { citation } from './citation.ts';
import { headline, spokenClaim } from './claim-words.ts';
import { intervalWords } from './interval-words.ts';
import { periodWords } from './period-words.ts';

describe('an interval in words', () => {
  it.each([
    ['more than $4.6 million', 'more than $4.6 m'],
    ['at least 17 people', 'at least 17'],
    ['nearly 200', 'at least 180, less than 200'],
    ['up to 5,000', 'at most 5,000'],
    ['1,243 people', 'exactly 1,243'],
    ['tens of thousands', 'at least 20,000, at most 99,999'],
  ])('%s: %s', (printed, words) => {
    expect(intervalWords(readFigure(printed)!)).toBe(words);
  });
});

describe('a period in words', () => {
  const period = (from: string | null, to: string | null) => ({
    from: from === null ? null : parsePartialDate(from),
    to: to === null ? null : parsePartialDate(to),
    asPrinted: 'last month',
    implied: null,
    endBasis: null,
    needs: null,
  });
  it.each([
    ['2014', '2021-05-06', '2014 – 6 May 2021'],
    ['2022-02', null, 'since Feb 2022'],
    [null, '2022', 'until 2022'],
    ['2022-02-15', '2022-02-15', '15 Feb 2022'],
    [null, null, 'last month'],
  ])('%s to %s: %s', (from, to, words) => {
    expect(periodWords(period(from, to))).toBe(words);
  });
});

describe('a claim in words', () => {
  const article = {
    title: 'A crane for the harbour',
    outlet: { id: exampleClaim.id, name: 'The Quay' },
    published: { date: parsePartialDate('2026-11')!, origin: 'text' as const },
  };

  it('is copied as a citation', () => {
    expect(citation(exampleClaim, article, 'https://parallax.example/articles/1?claim=2')).toBe(
      '“more than $4.6 million” — The Quay, A crane for the harbour, Nov 2026, ¶ 2 of 9, ' +
        'https://parallax.example/articles/1?claim=2',
    );
  });

  it('says so when the outlet or the date is not known', () => {
    const unknown = { title: null, outlet: null, published: null };
    expect(citation(exampleClaim, unknown, 'link')).toBe(
      '“more than $4.6 million” — outlet unknown, no date, ¶ 2 of 9, link',
    );
  });

  it('is spoken with its figure, words, voice and place', () => {
    expect(spokenClaim(exampleClaim, 'Aid total')).toBe(
      'Aid total, >$4.6 m, “more than $4.6 million”, own voice, paragraph 2 of 9, draft',
    );
  });

  it('has the actor before an answer that is asked per actor', () => {
    const answer = { value: 'ready', actor: { id: exampleClaim.id, name: 'The port' } };
    expect(headline({ figure: null, answer })).toBe('The port: ready');
  });
});
