import { expect, test } from 'vitest';
import { planAnswers } from './plan-answers.ts';
import { settleQuestion, type QuestionShape, type WantedShape } from './settle-question.ts';

const none = { unit: null, answers: [], exclusive: false, perActor: false };
const howMuch: QuestionShape = { ...none, kind: 'figure', unit: 'USD' };
const isReady: QuestionShape = { ...none, kind: 'choice', answers: ['yes', 'no'], exclusive: true };

type Case = { current: QuestionShape | null; wanted: WantedShape } & (
  { becomes: QuestionShape } | { refused: keyof QuestionShape }
);
const cases: Record<string, Case> = {
  'a figure with its unit': {
    current: null,
    wanted: { kind: 'figure', unit: 'USD' },
    becomes: howMuch,
  },
  'a figure without a unit': { current: null, wanted: { kind: 'figure' }, refused: 'unit' },
  'a choice with a unit': {
    current: null,
    wanted: { kind: 'choice', answers: ['yes'], unit: 'USD' },
    refused: 'unit',
  },
  'a choice without answers': { current: null, wanted: { kind: 'choice' }, refused: 'answers' },
  'an account with answers': {
    current: null,
    wanted: { kind: 'account', answers: ['yes'] },
    refused: 'answers',
  },
  'an account that asks per actor': {
    current: null,
    wanted: { kind: 'account', perActor: true },
    refused: 'perActor',
  },
  'one answer twice, in other letters': {
    current: null,
    wanted: { kind: 'choice', answers: ['Ready', 'ready'] },
    refused: 'answers',
  },
  'what is left out stays': {
    current: isReady,
    wanted: { answers: ['yes', 'no', 'on conditions'] },
    becomes: { ...isReady, answers: ['yes', 'no', 'on conditions'] },
  },
  'another kind drops what it has no place for': {
    current: isReady,
    wanted: { kind: 'figure', unit: 'persons' },
    becomes: { ...none, kind: 'figure', unit: 'persons' },
  },
  'a figure loses its unit': { current: howMuch, wanted: { unit: null }, refused: 'unit' },
};

test.each(Object.entries(cases))('%s', (_, { current, wanted, ...expected }) => {
  const settled = settleQuestion(current, wanted);
  if ('becomes' in expected) expect(settled).toEqual({ settled: true, shape: expected.becomes });
  else expect(settled).toMatchObject({ settled: false, path: expected.refused });
});

test('answers keep their ids when they move, and only then', () => {
  const current = [
    { id: 'a', value: 'ready' },
    { id: 'b', value: 'not ready' },
  ];
  expect(planAnswers(current, ['not ready', 'Ready', 'ready'])).toEqual({
    kept: [
      { id: 'b', position: 0 },
      { id: 'a', position: 2 },
    ],
    added: [{ value: 'Ready', position: 1 }],
    removed: [],
  });
  expect(planAnswers(current, ['ready']).removed).toEqual([{ id: 'b', value: 'not ready' }]);
});
