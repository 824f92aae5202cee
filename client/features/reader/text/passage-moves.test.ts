import { describe, expect, it } from 'vitest';
import { CodePoints } from '#core/text/code-points.ts';
import type { Span } from '#core/text/span.ts';
import { PassageMoves, type Edge, type MoveBy } from './passage-moves.ts';

const content =
  'The harbour office paid $4.6 million, or 12% more. Nobody asked Dr. Ode why.\n\n' +
  'A family 👨‍👩‍👧 and a café\u0301 stood by. The end.';
const points = new CodePoints(content);
const moves = new PassageMoves(points);

function spanOf(words: string): Span {
  const from = content.indexOf(words);
  return points.toSpan({ from, to: from + words.length });
}
const words = (span: Span | null) => (span ? points.slice(span.start, span.end) : null);

describe('sentences', () => {
  it('selects the one a position stands in, then adds the next, over paragraphs', () => {
    const first = moves.sentenceAt(spanOf('Nobody').start + 3);
    expect(words(first)).toBe('Nobody asked Dr. Ode why.');
    expect(words(moves.withNextSentence(first!))).toBe(
      'Nobody asked Dr. Ode why.\n\nA family 👨‍👩‍👧 and a café\u0301 stood by.',
    );
  });

  it('stays at the last one, and goes back to the one before', () => {
    expect(words(moves.sentenceAt(9999))).toBe('The end.');
    expect(words(moves.sentenceBefore(spanOf('Nobody').start))).toMatch(/^The harbour/);
    expect(moves.sentenceBefore(0)).toBeNull();
  });

  it('steps over what is folded away', () => {
    const shown = new PassageMoves(points, [spanOf('Nobody asked Dr. Ode why.')]);
    expect(words(shown.sentenceAt(spanOf('Nobody').start))).toMatch(/^A family/);
    expect(words(shown.sentenceBefore(spanOf('A family').start))).toMatch(/^The harbour/);
    expect(words(shown.sentenceAt(9999))).toBe('The end.');
  });
});

const cases: Record<string, { from: string; edge: Edge; step: 1 | -1; by: MoveBy; now: string }> = {
  'the start leaves a word': {
    from: 'paid $4.6 million',
    edge: 'start',
    step: 1,
    by: 'word',
    now: '$4.6 million',
  },
  'the start takes the currency sign before the digits': {
    from: '4.6 million',
    edge: 'start',
    step: -1,
    by: 'word',
    now: '$4.6 million',
  },
  'the end leaves out punctuation': {
    from: '$4.6 million, or',
    edge: 'end',
    step: -1,
    by: 'word',
    now: '$4.6 million',
  },
  'the end takes the percent sign': {
    from: 'or 12',
    edge: 'end',
    step: 1,
    by: 'word',
    now: 'or 12%',
  },
  'a character may be punctuation': {
    from: '$4.6 million',
    edge: 'end',
    step: 1,
    by: 'character',
    now: '$4.6 million,',
  },
  'a family emoji is one character': {
    from: 'family ',
    edge: 'end',
    step: 1,
    by: 'character',
    now: 'family 👨‍👩‍👧',
  },
  'an accent stays with its letter': {
    from: 'café\u0301',
    edge: 'end',
    step: -1,
    by: 'character',
    now: 'caf',
  },
  'a passage never becomes empty': {
    from: 'paid',
    edge: 'end',
    step: -1,
    by: 'word',
    now: 'paid',
  },
};

describe('moving an edge', () => {
  it.each(Object.entries(cases))('%s', (_, { from, edge, step, by, now }) => {
    expect(words(moves.moved(spanOf(from), edge, step, by))).toBe(now);
  });
});

describe('what somebody selected', () => {
  it('loses the white space around it', () => {
    expect(words(moves.tidied(spanOf(' asked Dr. ')))).toBe('asked Dr.');
  });

  it('is widened to whole characters', () => {
    const family = spanOf('👨‍👩‍👧');
    expect(words(moves.tidied({ start: family.start, end: family.start + 1 }))).toBe('👨‍👩‍👧');
  });

  it('is nothing where it is only white space', () => {
    expect(moves.tidied(spanOf('\n\n'))).toBeNull();
  });
});
