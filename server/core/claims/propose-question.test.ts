import { expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { proposeQuestion, type QuestionOfTopic } from './propose-question.ts';

const question = (id: string, more: Partial<QuestionOfTopic>): QuestionOfTopic => ({
  id,
  kind: 'account',
  unit: null,
  category: 'casualties',
  ...more,
});
const persons: Figure = {
  asPrinted: '17 people',
  value: '17',
  low: '17',
  high: '17',
  lowIncluded: true,
  highIncluded: true,
  unit: 'persons',
  qualifier: 'exact',
  change: null,
};
const howMany = question('how many', { kind: 'figure', unit: 'persons' });
const whatIsSaid = question('what is said', {});

const cases: Record<
  string,
  { asked: QuestionOfTopic[]; figure: Figure | null; expect: string | null }
> = {
  'a figure goes to the figure question': {
    asked: [howMany, whatIsSaid],
    figure: persons,
    expect: 'how many',
  },
  'a passage without one to the other': {
    asked: [howMany, whatIsSaid],
    figure: null,
    expect: 'what is said',
  },
  'two that fit are left to the editor': {
    asked: [howMany, { ...howMany, id: 'again' }],
    figure: persons,
    expect: null,
  },
  'another unit does not fit': {
    asked: [{ ...howMany, unit: 'GBP' }],
    figure: persons,
    expect: null,
  },
  'another category does not fit': {
    asked: [question('x', { category: 'warning' })],
    figure: null,
    expect: null,
  },
};

it.each(Object.entries(cases))('%s', (_name, { asked, figure, expect: id }) => {
  expect(proposeQuestion(asked, 'casualties', figure)?.id ?? null).toBe(id);
});
