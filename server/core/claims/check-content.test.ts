import { expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { toPartialDate } from '../figures/partial-date.ts';
import { checkContent, type QuestionFacts } from './check-content.ts';
import { emptyContent, type ClaimContent } from './claim.ts';

const quote = { start: 10, end: 50 };
const choice: QuestionFacts = { kind: 'choice', answers: ['raised', 'left as it is'] };
const day = (date: string) => toPartialDate(date, 'day');
const period = (from: string, to: string) => ({
  from: day(from),
  to: day(to),
  asPrinted: null,
  implied: null,
  endBasis: null,
  needs: null,
});

const figure = (low: string, high: string | null, included: boolean): Figure => ({
  asPrinted: '50 pumps',
  value: '50',
  low,
  high,
  lowIncluded: included,
  highIncluded: included && high !== null,
  unit: 'items:pump',
  qualifier: 'exact',
  change: null,
});

const cases: Record<
  string,
  { content: Partial<ClaimContent>; question?: QuestionFacts; expect: string[] }
> = {
  'nothing said is nothing wrong': { content: {}, expect: [] },
  'one of the answers': {
    content: { answer: { value: 'raised', actor: null } },
    question: choice,
    expect: [],
  },
  'another answer, and which there are': {
    content: { answer: { value: 'lowered', actor: null } },
    question: choice,
    expect: ['answer.value: The question has these answers: “raised”, “left as it is”.'],
  },
  'an answer to nothing': {
    content: { answer: { value: 'raised', actor: null } },
    expect: ['answer: An answer needs a question: name one or leave it out.'],
  },
  'a named answer where a figure is asked': {
    content: { answer: { value: 'raised', actor: null } },
    question: { kind: 'figure', answers: [] },
    expect: ['answer: This question asks for a figure, it has no named answers.'],
  },
  'a figure that is one number': { content: { figure: figure('50', '50', true) }, expect: [] },
  'a figure with an open end': { content: { figure: figure('50', null, true) }, expect: [] },
  'bounds that cross, as numbers': {
    content: { figure: figure('50', '9', true) },
    expect: [
      'figure: The lower bound lies above the upper one.',
      'figure: The value lies outside its bounds.',
    ],
  },
  'a period that ends before it begins': {
    content: { period: period('2031-03-02', '2031-03-01') },
    expect: ['period.to: The period ends (2031-03-01) before it begins (2031-03-02).'],
  },
  'a hedge that is the whole quote': { content: { hedges: [{ start: 10, end: 50 }] }, expect: [] },
  'a hedge outside the quote': {
    content: { hedges: [{ start: 9, end: 12 }] },
    expect: ['hedges.0: 9–12 reaches outside the quote, which is 10–50.'],
  },
  'words that end after the quote': {
    content: {
      outletWords: [
        { start: 12, end: 14 },
        { start: 40, end: 51 },
      ],
    },
    expect: ['outletWords.1: 40–51 reaches outside the quote, which is 10–50.'],
  },
  'the same words twice': {
    content: {
      directWords: [
        { start: 12, end: 14 },
        { start: 12, end: 20 },
      ],
    },
    expect: ['directWords.1: Two of them begin at 12.'],
  },
};

it.each(Object.entries(cases))('%s', (_name, { content, question, expect: messages }) => {
  const problems = checkContent(
    { ...emptyContent('warning'), ...content },
    quote,
    question ?? null,
  );
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(messages);
});
