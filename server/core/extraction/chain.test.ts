import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../figures/partial-date.ts';
import { proposeChain } from './chain.ts';

/** A text, a passage of it, and its chain from the outlet to the origin. */
const chains: Record<string, [text: string, passage: string, chain: string]> = {
  'a tweet about somebody else’s words is the tweeter’s': [
    'Mayor Jane Roe tweeted: “Secretary David Doe reaffirmed that the grain will be shipped.”',
    'the grain will be shipped',
    'Jane Roe tweeted direct → David Doe reaffirmed indirect',
  ],
  'a paper that reports what a document says': [
    'The Harbour Post reported on Thursday that a leaked memo says “the quay will never open.”',
    'the quay will never open',
    'Harbour Post reported indirect 2024-03-07 → leaked memo says direct',
  ],
  'a spokesman on a call': [
    '“Secretary David Doe underscored that the talks go on,” spokesman Jim Poe said.',
    'the talks go on',
    'Jim Poe said direct → David Doe underscored indirect',
  ],
  'he in a quotation is not who is quoted': [
    'Jane Roe said: “The captain left early and he said nothing of the leak at all.”',
    'he said nothing of the leak',
    'Jane Roe said direct',
  ],
  'two verbs of one speaker': [
    'Jane Roe praised the crew and said the quay is safe.',
    'the quay is safe',
    'Jane Roe said indirect',
  ],
  'the passive': [
    'The ministry was accused by Jane Roe of hiding the report.',
    'The ministry was accused by Jane Roe',
    'Jane Roe accused indirect',
  ],
  'told to a paper: it is the occasion': [
    'Jane Roe told the Harbour Post that the quay is safe.',
    'the quay is safe',
    'Jane Roe told indirect (Harbour Post)',
  ],
  'in an interview': [
    'Jane Roe said in an interview with the Harbour Post on Thursday that the quay is safe.',
    'the quay is safe',
    'Jane Roe said indirect (interview with the Harbour Post) 2024-03-07',
  ],
  'the next sentence is the outlet’s again': [
    'Jane Roe said the quay is safe. The crane is old.',
    'The crane is old',
    '',
  ],
  'what is added': [
    'Jane Roe said the quay is safe, adding that the crane is old.',
    'the crane is old',
    'Jane Roe adding indirect',
  ],
  'single marks': [
    '‘The port is open again after a week’, said Jane Roe.',
    'The port is open again',
    'Jane Roe said direct',
  ],
};

describe('proposeChain', () => {
  test.each(Object.entries(chains))('%s', (_name, [text, passage, expected]) => {
    const from = text.indexOf(passage);
    const range = { from, to: from + passage.length };
    const { chain } = proposeChain(text, range, { published: parsePartialDate('2024-03-08') });
    const links = chain.map(({ source, verb, mode, occasion: { venue, said } }) =>
      [source, verb, mode, venue && `(${venue})`, said].filter(Boolean).join(' '),
    );
    expect(links.join(' → ')).toBe(expected);
  });
});
