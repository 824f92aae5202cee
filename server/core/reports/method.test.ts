import { expect, it } from 'vitest';
import { methodOf } from './method.ts';
import { date, sampleClaim, sampleReport } from './testing/sample-report.ts';

const { articles } = sampleReport([]);
const article = articles[0]!;

it('is written from the real filters and counts', () => {
  const [chosen, read, tagged] = methodOf({
    topic: 'Gulls',
    chosen: { questions: 1, outlets: ['Isle Times', 'no known outlet'], statuses: ['approved'] },
    questions: 1,
    articles: [
      article,
      { ...article, published: date('2030'), read: false },
      { ...article, published: null },
    ],
    claims: [sampleClaim(), sampleClaim()],
    aboutTolerance: 0.2,
  });
  expect(chosen).toBe(
    'This report covers 1 chosen question of the topic “Gulls”. It takes in these outlets: Isle Times, no known outlet. Only claims that are approved are included.',
  );
  expect(read).toBe(
    '3 articles stand behind it, published between 2030 and May 2031, 1 without a date, 2 of 3 read to the end.',
  );
  expect(tagged).toBe('2 claims are included: 2 approved.');
});

it('says plainly that everything was taken, and that there is nothing', () => {
  const sentences = methodOf({
    topic: 'Gulls',
    chosen: { questions: null, outlets: null, statuses: [] },
    questions: 4,
    articles: [],
    claims: [],
    aboutTolerance: 0.125,
  });
  expect(sentences.slice(0, 3)).toEqual([
    'This report covers every question of the topic “Gulls” (4). It takes in every outlet. Claims of every status are included.',
    '0 articles stand behind it, 0 of 0 read to the end.',
    '0 claims are included.',
  ]);
  expect(sentences.join(' ')).toContain('12.5 %');
});
