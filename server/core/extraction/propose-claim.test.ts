import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../anchoring/find-quote.ts';
import type { AttributionLink } from '../claims/claim.ts';
import { parsePartialDate } from '../figures/partial-date.ts';
import { CodePoints } from '../text/code-points.ts';
import { proposeContent, type Tagged } from './propose-claim.ts';

const fields = ['figure', 'answer', 'period', 'scope', 'chain', 'hedges'] as const;

function propose(text: string, quote: string, more: Partial<Tagged> = {}) {
  const span = findQuote(text, quote)[0];
  if (!span) throw new Error(`No such quote: ${quote}`);
  const published = parsePartialDate('2024-03-08');
  return proposeContent({ text, span, published, categoryFields: fields, ...more });
}

function chainOf(links: AttributionLink[] | undefined): string {
  return (links ?? [])
    .map(({ source, verb, mode, occasion: { venue, said } }) =>
      [source, verb, mode, venue && `(${venue})`, said].filter(Boolean).join(' '),
    )
    .join(' → ');
}

/** A text, the passage in it, and the chain proposed, from the outlet to the origin. */
const chains: Record<string, [text: string, passage: string, chain: string]> = {
  'the outlet’s own voice': ['The port is open again.', 'The port is open', ''],
  'said that': [
    'The harbour office said in a statement that the port is open.',
    'the port is open',
    'harbour office said indirect (statement)',
  ],
  'the verb after what was said': [
    'The port is open, Mayor Jane Roe said on Thursday.',
    'The port is open',
    'Jane Roe said indirect 2024-03-07',
  ],
  'the whole sentence tagged': [
    'The port is open, Mayor Jane Roe said on Thursday.',
    'The port is open, Mayor Jane Roe said on Thursday.',
    'Jane Roe said indirect 2024-03-07',
  ],
  'the speaker after the verb': [
    '“The port is open,” said Jane Roe, the mayor.',
    'The port is open',
    'Jane Roe said direct',
  ],
  'an apposition': [
    'Jane Roe, the mayor of the town, said the port is open.',
    'the port is open',
    'Jane Roe said indirect',
  ],
  'according to': [
    'The port is open, according to David Doe, a crane driver.',
    'The port is open',
    'David Doe according to indirect',
  ],
  'a direct quotation': [
    'Jane Roe added: “The port is open again, and ships may come.”',
    'The port is open again',
    'Jane Roe added direct',
  ],
  'only some words are quoted': [
    'Jane Roe claimed that the port is “fully and safely” open.',
    'the port is “fully and safely” open',
    'Jane Roe claimed mixed',
  ],
  'one source inside another': [
    'The harbour master had advised crews to wait, the Harbour Post reported on Thursday.',
    'harbour master had advised crews to wait',
    'Harbour Post reported indirect 2024-03-07 → harbour master advised indirect',
  ],
  'nested clauses': [
    'Jane Roe said that Captain David Doe insisted that the port is open.',
    'the port is open',
    'Jane Roe said indirect → David Doe insisted indirect',
  ],
  'clauses side by side': [
    'Jane Roe said she was glad, and the harbour office claimed that the port is open.',
    'the port is open',
    'harbour office claimed indirect',
  ],
  'he is the one named before': [
    'David Doe runs the cranes. “The port is open,” he said.',
    'The port is open',
    'David Doe said direct',
  ],
  'a surname is completed': [
    'The mayor, Jane Roe, came. Later Roe said that the port is open.',
    'the port is open',
    'Jane Roe said indirect',
  ],
  'the newspaper is the one named before': [
    'Crews were told to wait, the Harbour Post reported. The port is open, the newspaper wrote.',
    'The port is open',
    'Harbour Post wrote indirect',
  ],
  'a quotation over two paragraphs': [
    'Jane Roe said: “We waited for a week.\n\n“The port is open again.”',
    'The port is open again',
    'Jane Roe said direct',
  ],
  'nobody in particular': [
    'Senior officials said the port is open.',
    'the port is open',
    'unnamed senior officials said indirect',
  ],
  'a spokesman for somebody': [
    'A spokesman for the Harbour Office said the port is open.',
    'the port is open',
    'spokesman for the Harbour Office said indirect',
  ],
  'who is reported by somebody did not report': [
    'The ship reported by the Harbour Post is safe.',
    'ship reported by the Harbour Post is safe',
    '',
  ],
  'someone else’s quotation': [
    'The port is open. “I am glad,” Jane Roe said.',
    'The port is open',
    '',
  ],
};

describe('proposeContent: chain', () => {
  test.each(Object.entries(chains))('%s', (_name, [text, passage, chain]) => {
    expect(chainOf(propose(text, passage).chain)).toBe(chain);
  });

  test('the words in quote marks are the speaker’s', () => {
    const text = '😀 Jane Roe claimed that the port is “fully and safely” open.';
    const { directWords } = propose(text, 'the port is “fully and safely” open');
    const points = new CodePoints(text);
    expect(directWords?.map(({ start, end }) => points.slice(start, end))).toEqual([
      'fully and safely',
    ]);
  });
});

describe('proposeContent: figure, period and hedges', () => {
  const text =
    'Since 2020 the port has taken more than $4.6 billion in fees, the harbour office said. ' +
    'It approved a $125 million loan earlier this year. The queue is in the dozens, reportedly. ' +
    'It is the longest queue since 2014. Some 5,000 crates a day leave, and 17 people were hurt.';

  test('a sum over time is a total', () => {
    const content = propose(text, 'Since 2020 the port has taken more than $4.6 billion in fees');
    expect(content.figure).toMatchObject({
      value: '4600000000',
      unit: 'USD',
      qualifier: 'more than',
    });
    expect(content.measure).toBe('total');
    expect(content.period).toMatchObject({
      from: '2020',
      to: '2024-03-08',
      asPrinted: 'Since 2020',
    });
  });

  test('one loan is an event', () => {
    const content = propose(text, 'approved a $125 million loan earlier this year');
    expect(content.figure?.asPrinted).toBe('$125 million');
    expect(content.measure).toBe('event');
    expect(content.period?.asPrinted).toBe('earlier this year');
  });

  test('without a published date the period says what it needs', () => {
    const content = propose(text, 'earlier this year', { published: null });
    expect(content.period).toMatchObject({ from: null, to: null, needs: 'the published date' });
  });

  test('the question’s unit names what is not named', () => {
    const passage = 'The queue is in the dozens, reportedly';
    expect(propose(text, passage, { questionUnit: 'items:ship' }).figure?.unit).toBe('items:ship');
    expect(propose(text, passage).figure?.unit).toBe('items:item');
    expect(propose(text, '$125 million', { questionUnit: 'persons' }).figure?.unit).toBe('USD');
  });

  test('among several figures the question’s unit chooses', () => {
    const passage = 'Some 5,000 crates a day leave, and 17 people were hurt';
    expect(propose(text, passage, { questionUnit: 'persons' })).toMatchObject({
      figure: { value: '17', unit: 'persons' },
    });
    expect(propose(text, passage)).toMatchObject({ figure: { value: '5000' }, measure: 'rate' });
  });

  test('hedges are positions of the text', () => {
    const { hedges } = propose(text, 'The queue is in the dozens, reportedly');
    expect(hedges?.map(({ start, end }) => text.slice(start, end))).toEqual(['reportedly']);
  });

  test('a comparison is a baseline', () => {
    const content = propose(text, 'the longest queue since 2014');
    expect(content).toMatchObject({ period: null, baseline: '2014' });
  });

  test('when it was said is not when it happened', () => {
    const said = 'The mayor announced last month that the port would open.';
    const content = propose(said, said);
    expect(content.period).toBeNull();
    expect(content.chain?.[0]?.occasion.said).toBe('2024-02');
  });

  test('only what the category asks for is proposed', () => {
    const content = propose(text, 'Since 2020 the port', { categoryFields: ['hedges'] });
    expect(content).toEqual({ hedges: [] });
  });
});

describe('proposeContent', () => {
  test('never throws, and every span lies inside the passage', () => {
    const piece = fc.constantFrom(
      ...['Jane Roe ', 'said ', 'that ', '“', '”', '"', '‘', '’', ', ', '. ', '\n\n', 'the port '],
      ...[
        'according to ',
        'officials ',
        'he ',
        'may ',
        '$5 billion ',
        'on Thursday ',
        '😀',
        'told ',
      ],
      ...['since 2020 ', 'the newspaper wrote', 'and ', 'by ', 'Mayor ', 'in a statement '],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const { length } = new CodePoints(text);
        const start = Math.min(a, b) % length;
        const end = start + 1 + (Math.max(a, b) % (length - start));
        const content = proposeContent({
          text,
          span: { start, end },
          published: parsePartialDate('2024-03-08'),
          categoryFields: fields,
        });
        for (const span of [...(content.hedges ?? []), ...(content.directWords ?? [])]) {
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.end).toBeLessThanOrEqual(end);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['Roe said “', 'he said, ', '‘', 'told that on Monday ', 'according to A ', '" '])(
    'half a megabyte of %j takes no more than linear time',
    (run) => {
      const text = run.repeat(500_000 / run.length);
      const began = performance.now();
      proposeContent({
        text,
        span: { start: 250_000, end: 250_040 },
        published: null,
        categoryFields: fields,
      });
      expect(performance.now() - began).toBeLessThan(4500);
    },
  );
});
