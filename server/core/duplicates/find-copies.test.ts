import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyShare, findCopies, leastContainment } from './find-copies.ts';
import { containment, shinglesOf, signatureOf } from './shingles.ts';

/** Words of an invented vocabulary, the same in each run. */
function prose(seed: number, length: number): string[] {
  let state = seed * 2_654_435_761;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${(state >>> 12) % 4000}`;
  });
}

const wire = prose(1, 300);
const other = prose(2, 300);
const text = (words: readonly string[]) => words.join(' ');

const cases: Record<string, { a: string; b: string; copy: boolean }> = {
  'letter for letter': { a: text(wire), b: text(wire), copy: true },
  'case, marks and lines': {
    a: text(wire),
    b: wire.map((word, at) => (at % 9 === 0 ? `${word.toUpperCase()},\n` : word)).join(' '),
    copy: true,
  },
  'cut to a third': { a: text(wire), b: text(wire.slice(0, 100)), copy: true },
  'inside a longer piece': {
    a: text(wire),
    b: text([...other, ...wire, ...prose(3, 300)]),
    copy: true,
  },
  'paragraphs in another order': {
    a: text(wire),
    b: text([...wire.slice(150), ...wire.slice(0, 150)]),
    copy: true,
  },
  'every fifteenth word edited': {
    a: text(wire),
    b: text(wire.map((word, at) => (at % 15 === 0 ? `${word}x` : word))),
    copy: true,
  },
  'a third in common': {
    a: text(wire),
    b: text([...wire.slice(0, 100), ...other.slice(0, 200)]),
    copy: false,
  },
  'nothing in common': { a: text(wire), b: text(other), copy: false },
  'a few words inside': {
    a: 'Read more here now',
    b: `${text(wire)} Read more here now`,
    copy: false,
  },
  'a few words, the same': { a: 'Read more', b: 'Read more!', copy: true },
  'one word of a script without spaces differs': {
    a: '船已离港天气很好明天还有两艘船离开这个港口',
    b: '船已离港天气很好明天还有三艘船离开这个港口',
    copy: true,
  },
  'nothing at all': { a: '', b: '', copy: false },
};

describe('findCopies', () => {
  test.each(Object.entries(cases))('%s', (_name, { a, b, copy }) => {
    const documents = [
      { id: 'a', text: a },
      { id: 'b', text: b },
      { id: 'c', text: text(prose(9, 200)) },
    ];
    const { pairs, clusters } = findCopies(documents);
    expect(pairs.map((pair) => [pair.a, pair.b])).toEqual(copy ? [['a', 'b']] : []);
    expect(clusters).toEqual(copy ? [['a', 'b']] : []);
    for (const pair of pairs) {
      expect(pair.containment).toBe(containment(shinglesOf(a), shinglesOf(b)));
    }
  });

  test('finds what comparing every pair finds', () => {
    const length = fc.integer({ min: 12, max: 200 });
    const piece = fc.record({ from: fc.integer({ min: 0, max: 250 }), length });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 12 }), (pieces) => {
        const documents = pieces.map((each, at) => ({
          id: `${at}`,
          text: text([...wire.slice(each.from, each.from + each.length), ...prose(at + 20, 20)]),
        }));
        const shingles = documents.map((each) => shinglesOf(each.text));
        const expected = shingles.flatMap((a, i) =>
          shingles.flatMap((b, j) =>
            i < j && copyShare(a, b) >= leastContainment ? [`${i} ${j}`] : [],
          ),
        );
        expect(findCopies(documents).pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('more copies than one list holds are still one cluster', () => {
    const documents = Array.from({ length: 150 }, (_, at) => ({
      id: `${at}`,
      text: text([...wire, ...prose(at + 40, at % 50)]),
    }));
    const { clusters } = findCopies(documents);
    expect(clusters).toEqual([documents.map(({ id }) => id)]);
  });

  test('clusters join what is paired, in the order given', () => {
    const documents = [
      { id: 'x', text: text(other) },
      { id: 'long', text: text([...wire, ...other]) },
      { id: 'alone', text: text(prose(5, 100)) },
      { id: 'y', text: text(wire) },
    ];
    expect(findCopies(documents).clusters).toEqual([['x', 'long', 'y']]);
  });
});

describe('signatureOf', () => {
  test('signed 32-bit integers, as a database holds them', () => {
    const signature = signatureOf(shinglesOf(text(wire)));
    expect(signature).toHaveLength(64);
    for (const hash of signature) expect(hash).toBe(hash | 0);
  });

  test('a text and one that carries it share some, strangers none', () => {
    const shared = (a: readonly string[], b: readonly string[]) => {
      const known = new Set(signatureOf(shinglesOf(text(a))));
      return signatureOf(shinglesOf(text(b))).filter((hash) => known.has(hash)).length;
    };
    expect(shared(wire, [...wire, ...other])).toBeGreaterThan(16);
    expect(shared(wire, wire.slice(0, 75))).toBeGreaterThan(4);
    expect(shared(wire, other)).toBe(0);
  });
});
