import { describe, expect, it } from 'vitest';
import { bodyOf, missingIn, type QuestionDraft } from './question-draft.ts';

const draft: QuestionDraft = {
  text: 'How many pumps were sent?',
  kind: 'figure',
  unit: 'items:pump',
  answers: ['yes', 'no'],
  exclusive: true,
  perActor: false,
  since: null,
  category: null,
};

describe('a question is sent with what its kind has a place for', () => {
  const rest = { text: draft.text, since: null, category: null };
  it.each([
    ['figure', { unit: 'items:pump' }],
    ['choice', { answers: ['yes', 'no'], exclusive: true, perActor: false }],
    ['account', {}],
  ] as const)('%s', (kind, own) => {
    expect(bodyOf({ ...draft, kind })).toEqual({ ...rest, kind, ...own });
  });
});

const unfinished: Record<string, { change: Partial<QuestionDraft>; expect: string | null }> = {
  'a figure without a unit': { change: { unit: ' ' }, expect: 'its unit' },
  'a choice without answers': {
    change: { kind: 'choice', answers: [] },
    expect: 'at least one answer',
  },
  'no words': { change: { text: ' ' }, expect: 'the question' },
  'an account needs its words only': {
    change: { kind: 'account', unit: '', answers: [] },
    expect: null,
  },
};

describe('what is missing', () => {
  it.each(Object.entries(unfinished))('%s', (_, { change, expect: missing }) => {
    expect(missingIn({ ...draft, ...change })).toBe(missing);
  });
});
