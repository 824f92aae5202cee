import { describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { bodyOf, emptyQuestion, isComplete } from './new-question.ts';

const topicId = '018f0000-0000-7000-8000-000000000001';

describe('a new question', () => {
  it('needs its words', () => {
    expect(isComplete(emptyQuestion)).toBe(false);
    expect(isComplete({ ...emptyQuestion, text: ' ' })).toBe(false);
    expect(isComplete({ ...emptyQuestion, text: 'How many?' })).toBe(true);
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
