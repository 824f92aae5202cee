import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';

/** What the command itself answers, line by line. */
function parallaxRelate(lines: readonly unknown[], ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'server/cli/main.ts', 'relate', ...words],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      input: lines
        .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
        .join('\n'),
    },
  );
  const answers = stdout
    .split('\n')
    .filter((line) => line.startsWith('{"relation":'))
    .map((line): unknown => JSON.parse(line));
  return { status, stdout, stderr, answers };
}

const total = {
  figure: {
    asPrinted: 'more than $3.2 billion',
    value: '3200000000',
    unit: 'USD',
    qualifier: 'more than',
  },
  measure: 'total',
  period: { from: '2012', to: '2019-08-20', asPrinted: 'since 2012', end: "the article's date" },
  scope: { actor: 'Norland', what: 'total assistance', stage: 'provided' },
  chain: [{ source: 'Ministry', verb: 'said', mode: 'indirect' }],
  published: '2019-08-20',
};
const act = {
  figure: { asPrinted: '$90 million', value: '90000000', unit: 'USD', qualifier: 'exact' },
  measure: 'event',
  period: {
    from: '2019-01-01',
    to: '2019-08',
    asPrinted: 'earlier this year',
    needs: 'the published date; unresolved without it',
  },
  scope: { actor: 'Vael cabinet', what: 'military aid', stage: 'approved' },
  chain: [],
};
const oneBody = { 'one state': ['Norland', 'Vael cabinet'], note: 'a remark' };
const answer = (value: string, more: object = {}) => ({
  question: 'Will they meet?',
  answer: { value, actor: 'Norland' },
  chain: [{ source: 'Ministry', verb: 'said', mode: 'indirect', occasion: { said: '2023-05-06' } }],
  ...more,
});

describe('parallax relate', () => {
  const lines = {
    'a part, by a list of one body': [
      { a: { ...act, published: '2019-08' }, b: total, sources: oneBody },
      { relation: 'part of', direction: 'a in b', certainty: 'possible' },
    ],
    'turned round': [
      { a: total, b: { ...act, published: '2019-08' }, sources: oneBody },
      { relation: 'part of', direction: 'b in a', certainty: 'possible' },
    ],
    'by a list of sources': [
      {
        a: { ...act, published: '2019-08' },
        b: total,
        sources: [{ name: 'Vael cabinet', speaksFor: 'Norland' }],
      },
      { relation: 'part of' },
    ],
    'by a table of sources': [
      {
        a: { ...act, published: '2019-08' },
        b: total,
        sources: { 'Vael cabinet': { speaksFor: 'Norland' } },
      },
      { relation: 'part of' },
    ],
    'by whom each speaks for': [
      {
        a: { ...act, published: '2019-08' },
        b: total,
        sources: { speaksFor: { 'Vael cabinet': 'Norland' } },
      },
      { relation: 'part of' },
    ],
    'without sources': [
      { a: { ...act, published: '2019-08' }, b: total },
      { relation: 'not comparable' },
    ],
    'without the published date of one': [
      { a: act, b: total, sources: oneBody },
      { relation: 'unknown' },
    ],
    'where it is said that there is none': [
      { a: { ...act, published: null }, b: total, sources: oneBody },
      { relation: 'unknown' },
    ],
    'the date beside the claims': [
      {
        a: act,
        b: { ...total, published: undefined },
        published: { a: '2019-08', b: '2019-08-20' },
        sources: oneBody,
      },
      { relation: 'part of' },
    ],
    'the date of the article': [
      {
        a: { ...act, article: { file: 'a.txt', published: '2019-08' } },
        b: total,
        sources: oneBody,
      },
      { relation: 'part of' },
    ],
    'the date in the names of files': [
      {
        a: { ...act, article: 'quay-2019-08.txt' },
        b: { ...total, published: undefined, article: 'lake-2019-08-20.txt' },
        sources: oneBody,
      },
      { relation: 'part of' },
    ],
    'an unresolved period': [
      {
        a: {
          ...act,
          period: { from: null, to: null, needs: 'the published date' },
          published: '2019-08',
        },
        b: total,
        sources: oneBody,
      },
      { relation: 'unknown' },
    ],
    'answers by the question of the line': [
      { a: answer('yes'), b: answer('maybe'), question: { exclusive: true } },
      { relation: 'differ', certainty: 'certain' },
    ],
    'answers by a list of questions': [
      {
        a: answer('yes'),
        b: answer('maybe'),
        questions: [{ text: 'Will they meet?', answers: ['yes', 'maybe'], exclusive: false }],
      },
      { relation: 'compatible', certainty: 'certain' },
    ],
    'answers by their own question': [
      {
        a: answer('yes', { question: { text: 'q', exclusive: true } }),
        b: answer('maybe', { question: { text: 'q' } }),
      },
      { relation: 'differ' },
    ],
    'a dated rate': [
      {
        a: total,
        b: {
          ...total,
          figure: { asPrinted: '€3 billion', value: '3000000000', unit: 'EUR', qualifier: 'exact' },
        },
        rates: [{ from: 'EUR', to: 'USD', rate: '1.1', date: '2019-08-20' }],
      },
      { relation: 'compatible', certainty: 'possible' },
    ],
    'a missing unit': [
      { a: { ...total, figure: { ...total.figure, unit: undefined } }, b: total },
      { relation: 'unknown' },
    ],
    'bounds of a band left out': [
      {
        a: {
          ...total,
          figure: {
            asPrinted: 'tens of thousands',
            value: null,
            unit: 'persons',
            qualifier: 'order of magnitude',
          },
        },
        b: {
          ...total,
          figure: { asPrinted: '95,000', value: 95_000, unit: 'persons', qualifier: 'exact' },
        },
      },
      { relation: 'compatible' },
    ],
  } as const;

  test('answers every line in order', () => {
    const wanted = Object.values(lines);
    const { answers, status, stderr } = parallaxRelate(wanted.map(([line]) => line));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(answers.length).toBe(wanted.length);
    Object.entries(lines).forEach(([name, [, expected]], at) => {
      expect(answers[at], name).toMatchObject(expected);
      expect(JSON.stringify(answers[at]), name).toMatch(/"because":".+\."\}$/);
    });
  });

  test('names a line it cannot read and answers the others', () => {
    const { answers, status, stderr } = parallaxRelate(['{', { a: total }, { a: total, b: total }]);
    expect(answers).toEqual([expect.objectContaining({ relation: 'same', certainty: 'certain' })]);
    expect(stderr).toMatch(/line 1 is left out.*\nline 2 is left out: b/);
    expect(status).toBe(1);
  });

  test('explains itself and takes no words', () => {
    expect(parallaxRelate([], '--help').stdout).toContain('parallax relate < in.jsonl');
    expect(parallaxRelate([], 'more').status).toBe(2);
  });
});
