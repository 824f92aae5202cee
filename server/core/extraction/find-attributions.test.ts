import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../text/range.ts';
import { parsePartialDate } from '../figures/partial-date.ts';
import { findAttributions } from './find-attributions.ts';
import { frenchCases } from './testing/french-cases.ts';
import { quotationCases } from './testing/quotation-cases.ts';
import { speechCases } from './testing/speech-cases.ts';

const published = parsePartialDate('2024-03-08');

function printed(text: string, language: string): string[] {
  const words = (ranges: readonly Range[]) =>
    ranges.map(({ from, to }) => text.slice(from, to)).join(' … ');
  return findAttributions(text, { published, language }).map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(' | '),
  );
}

describe.each([
  ['quotations', 'en', quotationCases],
  ['reported speech', 'en', speechCases],
  ['French', 'fr', frenchCases],
] as const)('findAttributions: %s', (_name, language, cases) => {
  test.each(Object.entries(cases))('%s', (_case, [text, ...expected]) => {
    expect(printed(text, language)).toEqual(expected);
  });
});

/** Who speaks in the last sentence: as printed → as inferred from the text before. */
const speakers: Record<string, [text: string, known: string, implied: string | null]> = {
  'a full name': ['Jane Roe said the quay is safe.', 'Jane Roe', null],
  'a surname': ['Jane Roe runs the port. Roe said the quay is safe.', 'Roe', 'Jane Roe'],
  'a surname named in full later': [
    'Roe said the quay is safe. Jane Roe left at noon.',
    'Roe',
    'Jane Roe',
  ],
  'a title and a surname': [
    'Jane Roe runs the port. Ms. Roe said the quay is safe.',
    'Roe',
    'Jane Roe',
  ],
  she: ['Jane Roe said it rained. She said the quay is safe.', 'she', 'Jane Roe'],
  'he is not Ms. Roe': [
    'David Doe came with Jane Roe. Doe spoke. Ms. Roe said it rained. He said the quay is safe.',
    'he',
    'David Doe',
  ],
  'he, and nobody was named': ['He said the quay is safe.', 'he', null],
  'the diplomat': [
    'The diplomat David Doe arrived. The diplomat said the talks go on.',
    'diplomat',
    'David Doe',
  ],
  'the mayor, by an apposition': [
    'Jane Roe, the mayor of Northport, came. The mayor said the quay is safe.',
    'mayor',
    'Jane Roe',
  ],
  'two ministers: neither is the one': [
    'Minister Jane Roe met Minister David Doe. The minister said the talks go on.',
    'minister',
    null,
  ],
  'the newspaper': [
    'The Harbour Post reported a leak. The newspaper said the quay is unsafe.',
    'newspaper',
    'Harbour Post',
  ],
  'nobody in particular': ['Officials said the quay is safe.', 'unnamed officials', null],
};

describe('findAttributions: speakers', () => {
  test.each(Object.entries(speakers))('%s', (_case, [text, known, implied]) => {
    const last = findAttributions(text, { published }).at(-1);
    expect({ known: last?.known.speaker, implied: last?.implied.speaker }).toEqual({
      known,
      implied,
    });
  });
});

const classes: Record<string, string> = {
  'Roe said the quay is safe.': 'neutral',
  'Roe claimed the quay is safe.': 'distancing',
  'Roe confirmed the quay is safe.': 'asserting',
  'Roe admitted the quay is safe.': 'admitting',
  'The union urged the mayor to wait.': 'urging',
};

test.each(Object.entries(classes))('%s is %s', (text, verbClass) => {
  expect(findAttributions(text, { published })[0]?.known.verbClass).toBe(verbClass);
});

describe('findAttributions: any input', () => {
  const piece = fc.constantFrom(
    ...['Jane Roe ', 'said ', 'that ', '“', '”', '"', '‘', '’', ', ', '. ', '\n\n', "''", '«', '»'],
    ...['according to ', 'officials ', 'he ', 'who ', 'and ', 'by ', 'was accused ', 'adding '],
    ...[
      'the port ',
      'is open',
      '😀',
      'Mr. ',
      'U.S. ',
      "he's ",
      ': ',
      '(',
      ')',
      '— ',
      'to ',
      'claim ',
    ],
  );

  test('never throws; ranges lie in the text, source and cue apart', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('en', 'fr'), (pieces, language) => {
        const text = pieces.join('');
        for (const { content, source, cue, directWords } of findAttributions(text, {
          published,
          language,
        })) {
          for (const { from, to } of [...content, ...source, ...cue, ...directWords]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
          }
          for (const one of source)
            for (const other of cue)
              expect(one.to <= other.from || other.to <= one.from).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  const normal = 'Jane Roe said the port is open again on Friday, adding that ships may come. ';
  const attacks = [
    '“',
    '"',
    '" ',
    '‘',
    "''",
    'said ',
    'he said, ',
    ', ',
    'Roe, ',
    'a and ',
    '“a” ',
  ];
  const more = [
    'Roe said “',
    'who ',
    'according to A ',
    'Roe said that ',
    '“a b c d e.”\n',
    'told that ',
  ];

  test.each([...attacks, ...more])('100 kB of %j', (run) => {
    const time = (text: string) => {
      const began = performance.now();
      findAttributions(text, { published });
      return performance.now() - began;
    };
    const length = 100_000;
    time(normal.repeat(length / normal.length));
    const usual = time(normal.repeat(length / normal.length));
    expect(time(run.repeat(length / run.length))).toBeLessThan(10 * usual + 100);
  });
});
