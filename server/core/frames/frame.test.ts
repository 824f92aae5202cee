import { expect, test } from 'vitest';
import { codingProblem, sameCodings } from './frame.ts';

const coding = (frame: string, primary = false) => ({ frame, primary });

test('an article is coded with each frame once and with one primary at most', () => {
  expect(codingProblem([])).toBeNull();
  expect(codingProblem([coding('a', true), coding('b')])).toBeNull();
  expect(codingProblem([coding('a'), coding('a', true)])).toMatch(/twice/);
  expect(codingProblem([coding('a', true), coding('b', true)])).toMatch(/one primary/);
});

test('the order of codings says nothing, the primary one does', () => {
  expect(sameCodings([coding('a'), coding('b', true)], [coding('b', true), coding('a')])).toBe(
    true,
  );
  expect(sameCodings([coding('a')], [coding('a', true)])).toBe(false);
});
