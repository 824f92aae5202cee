import { describe, expect, it } from 'vitest';
import { anchorAt } from '../testing/example-matrix.ts';
import { markedSentence } from './marked-sentence.ts';

describe('a sentence with its quote marked', () => {
  it('keeps every character, and sets hedges and direct words apart', () => {
    const sentence = 'Now 🌊 it was “probably gone”, he said.';
    const anchor = anchorAt(106, 'it was “probably gone”', 'Now 🌊 ');
    const word = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
    const marked = markedSentence({
      sentence,
      anchor,
      hedges: [word(114, 'probably')],
      directWords: [word(114, 'probably gone')],
    });
    expect(marked).toEqual([
      { text: 'Now 🌊 ', setting: 'around' },
      { text: 'it was “', setting: 'quote' },
      { text: 'probably', setting: 'hedge' },
      { text: ' gone', setting: 'direct' },
      { text: '”', setting: 'quote' },
      { text: ', he said.', setting: 'around' },
    ]);
    expect(marked.map(({ text }) => text).join('')).toBe(sentence);
  });

  it('marks the right one of equal words', () => {
    const marked = markedSentence({
      sentence: 'Ten came, ten stayed, ten left.',
      anchor: anchorAt(50, 'ten', 'He wrote: Ten came, ten stayed, '),
      hedges: [],
      directWords: [],
    });
    expect(marked.map(({ text }) => text)).toEqual(['Ten came, ten stayed, ', 'ten', ' left.']);
  });

  it('is the quote alone where the sentence does not hold it', () => {
    const anchor = anchorAt(0, 'two\nlines');
    const marked = markedSentence({ sentence: 'one', anchor, hedges: [], directWords: [] });
    expect(marked).toEqual([{ text: 'two\nlines', setting: 'quote' }]);
  });
});
