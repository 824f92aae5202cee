import { describe, expect, it } from 'vitest';
import { paragraphAt, readingText } from './reading-text.ts';

const content = 'A headline\n\nFirst 🇺🇦 line.\nShare this\nSubscribe\n\nSecond line.';
const at = (words: string) => {
  const from = [...content.slice(0, content.indexOf(words))].length;
  return { start: from, end: from + [...words].length };
};
const text = readingText({
  content,
  regions: [
    { ...at('A headline'), kind: 'headline' },
    { ...at('Share this\nSubscribe'), kind: 'boilerplate' },
  ],
});

describe('a text divided for reading', () => {
  it('numbers what is read and leaves boilerplate out of the count', () => {
    expect(text.paragraphs.map(({ kind, number }) => [kind, number])).toEqual([
      ['headline', 1],
      ['body', 2],
      ['boilerplate', null],
      ['boilerplate', null],
      ['body', 3],
    ]);
  });

  it('folds a run of boilerplate into one block', () => {
    expect(text.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'boilerplate',
      'paragraph',
    ]);
  });

  it('keeps every paragraph equal to its slice, in code points and in UTF-16', () => {
    for (const paragraph of text.paragraphs) {
      expect(text.points.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
      expect(content.slice(paragraph.from, paragraph.to)).toBe(paragraph.text);
    }
  });

  it.each([
    ['inside the first', 0, 0],
    ['on the line feed between two', 10, 1],
    ['at the last character', text.points.length - 1, 4],
    ['beyond the end', 9999, 4],
  ])('finds the paragraph %s', (_, position, index) => {
    expect(paragraphAt(text, position)?.index).toBe(index);
  });
});
