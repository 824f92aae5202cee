import { describe, expect, test } from 'vitest';
import { CodePoints } from '../../text/code-points.ts';
import { fewestWords, sharedPassages } from './shared-passages.ts';

const copied = 'the harbour wall will be raised by a full metre';

function shared(a: string, b: string) {
  const [inA, inB] = [new CodePoints(a), new CodePoints(b)];
  return sharedPassages(a, b).map((passage) => ({
    a: inA.slice(passage.a.start, passage.a.end),
    b: inB.slice(passage.b.start, passage.b.end),
    words: passage.words,
  }));
}

describe('shared passages', () => {
  test('are whole runs of words, whatever their case and punctuation', () => {
    const a = `On Monday the board said ${copied}, at last.`;
    const b = `“The harbour wall will be raised – by a full metre,” it wrote.`;
    expect(shared(a, b)).toEqual([
      { a: copied, b: 'The harbour wall will be raised – by a full metre', words: 10 },
    ]);
  });

  test('are not what any two texts share', () => {
    const name = 'the Minister of Ports Orla Venn said';
    expect(name.split(' ')).toHaveLength(fewestWords);
    expect(shared(`Then ${name.slice(4)} no.`, `Yes, ${name.slice(4)} so.`)).toEqual([]);
    expect(shared('', copied)).toEqual([]);
  });

  test('count code points, and each word once', () => {
    const a = `🌊🌊 ${copied}. And so ${copied}.`;
    const b = `🌊 News: ${copied}, ${copied}.`;
    expect(shared(a, b).map((each) => each.a)).toEqual([copied, copied]);
    const spans = sharedPassages(a, b).map((passage) => passage.a);
    expect(spans[0]?.end).toBeLessThan(spans[1]?.start ?? 0);
  });

  test('take the longest of the places that begin alike', () => {
    const b = `${copied.slice(0, -12)} by nobody. ${copied} and a half.`;
    expect(shared(`${copied} and a half`, b)).toEqual([
      { a: `${copied} and a half`, b: `${copied} and a half`, words: 13 },
    ]);
  });

  test('of a text that repeats one sentence are found in a time that grows with its length', () => {
    const many = `${copied}. `.repeat(5_000);
    expect(sharedPassages(many, many)[0]?.words).toBe(50_000);
  });
});
