import { expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

function counting() {
  let count = 0;
  return { work: () => Promise.resolve((count += 1)), count: () => count };
}

test('an answer is worked out once, also for two who ask at the same time', async () => {
  const [kept, { work, count }] = [new KeptAnswers<number>(5), counting()];
  expect(await Promise.all([kept.get('a', work), kept.get('a', work)])).toEqual([1, 1]);
  expect([await kept.get('a', work), count()]).toEqual([1, 1]);
});

test('a failure is worked out anew', async () => {
  const kept = new KeptAnswers<number>(5);
  await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await kept.get('a', () => Promise.resolve(7))).toBe(7);
});

test('the one asked for longest ago goes first', async () => {
  const [kept, { work }] = [new KeptAnswers<number>(2), counting()];
  for (const key of ['a', 'b', 'a', 'c']) await kept.get(key, work);
  expect([await kept.get('a', work), await kept.get('b', work)]).toEqual([1, 4]);
});
