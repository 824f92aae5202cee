import { describe, expect, test } from 'vitest';
import { findQuote } from './find-quote.ts';
import { placeAgain } from './place-again.ts';
import { editOf, reword } from './testing/edits.ts';

const before = 'The harbour woke late. Rain had fallen all night on the roofs of the town. ';
const after = ' Nothing else was heard that day. The tide went out at noon.';

function place(was: string, now: string) {
  const old = before + was + after;
  const [span] = findQuote(old, was);
  if (!span) throw new Error(`No such sentence: ${was}`);
  const [placement] = placeAgain(old, `Updated at noon. ${before}${now}${after}`, [span]);
  if (!placement) throw new Error('No placement');
  return placement;
}

const edits = Array.from({ length: 2400 }, (_, number) => editOf(number));

describe('an edit of a figure, a name or a negation', () => {
  test.each(['figure', 'name', 'negation'] as const)('of a %s is never rewording', (kind) => {
    const ours = edits.filter((edit) => edit.kind === kind);
    const placed = ours.map(({ was, now }) => ({ was, now, state: place(was, now).state }));
    const passedOff = placed.filter(({ state }) => state !== 'changed' && state !== 'lost');
    expect(passedOff).toEqual([]);
    const lost = placed.filter(({ state }) => state === 'lost');
    expect(lost.length).toBeLessThanOrEqual(placed.length * 0.01);
    expect(new Set(ours.map(({ was, now }) => `${was}\n${now}`)).size).toBeGreaterThan(100);
  });

  test('is named by its kind', () => {
    for (const { kind, was, now } of edits.slice(0, 600)) {
      const { differences } = place(was, now);
      expect(
        differences.map((each) => each.kind),
        `${was}\n${now}`,
      ).toContain(kind);
    }
  });
});

test('rewording alone is no change of fact', () => {
  const sentences = [...new Set(edits.map(({ was }) => was))].filter((was) => reword(was) !== was);
  expect(sentences.length).toBeGreaterThan(100);
  const states = sentences.map((was) => ({ was, state: place(was, reword(was)).state }));
  expect(states.filter(({ state }) => state !== 'reworded')).toEqual([]);
});
