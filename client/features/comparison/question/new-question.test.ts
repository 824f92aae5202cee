import { describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { bodyOf, emptyQuestion, problemOf } from './new-question.ts';

const topicId = '018f0000-0000-7000-8000-000000000001';

describe('a new question', () => {
  it('says which field keeps it from being asked', () => {
    const account = { ...emptyQuestion, kind: 'account' as const };
    const choice = { ...emptyQuestion, kind: 'choice' as const, text: 'Is the pier open?' };
    expect(problemOf({ ...account, text: ' ' })?.path).toBe('text');
    expect(problemOf({ ...account, text: 'What happened?' })).toBeNull();
    expect(problemOf({ ...emptyQuestion, text: 'How many?' })?.path).toBe('unit');
    expect(problemOf({ ...emptyQuestion, text: 'How many?', unit: 'persons' })).toBeNull();
    expect(problemOf(choice)?.path).toBe('answers');
    expect(problemOf({ ...choice, answers: ['open', 'Open'] })?.path).toBe('answers');
    expect(problemOf({ ...choice, answers: ['open', 'closed'] })).toBeNull();
  });

  it('sends what its kind of answer has, and nothing of another kind', () => {
    const written = {
      ...emptyQuestion,
      text: ' Is the pier open? ',
      unit: 'USD',
      answers: ['open', 'closed'],
    };
    const figure = bodyOf(topicId, written);
    const choice = bodyOf(topicId, { ...written, kind: 'choice' });
    expect(routes.createQuestion.body.parse(figure)).toMatchObject({ unit: 'USD' });
    expect(figure).not.toHaveProperty('answers');
    expect(routes.createQuestion.body.parse(choice)).toMatchObject({
      text: 'Is the pier open?',
      answers: ['open', 'closed'],
      exclusive: true,
    });
    expect(choice).not.toHaveProperty('unit');
  });
});
