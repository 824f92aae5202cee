import { describe, expect, test } from 'vitest';
import { problemsOf, type RelationCase } from './testing/relation-case.ts';
import { context, type Told } from './testing/told.ts';

const runCases = (cases: Record<string, RelationCase>) => {
  test.each(Object.entries(cases))('%s', (_name, each) => {
    expect(problemsOf(each)).toEqual([]);
  });
};

const exclusive = context({ kind: 'choice', exclusive: true, perActor: true });
const open = context({ kind: 'choice', exclusive: false });
const unsaid = context({ kind: 'choice' });
const day: Told = { said: '2023-05-06', of: 'Norland' };

describe('answers', () => {
  runCases({
    'the same of one time': {
      both: day,
      a: { answer: 'ready' },
      b: { answer: 'Ready' },
      context: exclusive,
      expect: 'same',
      because: /one source: both rest on Orla Venn/,
    },
    'that exclude each other at one time': {
      both: day,
      a: { answer: 'ready' },
      b: { answer: 'not ready' },
      context: exclusive,
      expect: 'differ',
      because: /exclude each other/,
    },
    'of an actor and of who speaks for it': {
      both: { said: '2023-05-06' },
      a: { answer: 'ready', of: 'Foreign Ministry' },
      b: { answer: 'not ready', of: 'Norland' },
      context: exclusive,
      expect: 'differ',
    },
    'of two actors': {
      both: day,
      a: { answer: 'ready' },
      b: { answer: 'not ready', of: 'Sudmark' },
      context: exclusive,
      expect: 'not comparable',
      because: /Norland and Sudmark/,
    },
    'of a part and of its whole': {
      both: day,
      a: { answer: 'ready' },
      b: { answer: 'not ready', of: 'Harbour Office' },
      context: exclusive,
      expect: 'compatible, possible',
    },
    'of an actor nobody names': {
      both: { said: '2023-05-06' },
      a: { answer: 'ready' },
      b: { answer: 'ready' },
      context: exclusive,
      expect: 'unknown',
      because: /asked of each actor/,
    },
    'of an actor one leaves out': {
      both: day,
      a: { answer: 'ready' },
      b: { answer: 'not ready', of: undefined },
      context: exclusive,
      expect: 'unknown',
    },
    'years apart': {
      both: { of: 'Norland' },
      a: { answer: 'ready', said: '2025-01' },
      b: { answer: 'not ready', said: '2022-02-15' },
      context: exclusive,
      expect: 'not comparable',
      because: /may have changed in between/,
    },
    'years apart and alike': {
      both: { of: 'Norland' },
      a: { answer: 'ready', said: '2025-01' },
      b: { answer: 'ready', said: '2022-02-15' },
      context: exclusive,
      expect: 'not comparable',
    },
    'of the published dates, where nothing else is said': {
      both: { of: 'Norland', published: '2023-05-06' },
      a: { answer: 'ready' },
      b: { answer: 'not ready' },
      context: exclusive,
      expect: 'differ',
    },
    'without any date': {
      both: { of: 'Norland' },
      a: { answer: 'ready' },
      b: { answer: 'not ready', said: '2023-05-06' },
      context: exclusive,
      expect: 'unknown',
      because: /for what time/,
    },
    'times that overlap and are not the same': {
      both: { of: 'Norland' },
      a: { answer: 'ready', period: '2023' },
      b: { answer: 'not ready', period: '2023-05' },
      context: exclusive,
      expect: 'unknown',
    },
    'an implied time': {
      both: { of: 'Norland' },
      a: { answer: 'ready', period: 'implied 2023' },
      b: { answer: 'not ready', period: '2023' },
      context: exclusive,
      expect: 'unknown',
      because: /only implied/,
    },
    'an implied time, alike': {
      both: { of: 'Norland' },
      a: { answer: 'ready', period: 'implied 2023' },
      b: { answer: 'ready', period: '2023' },
      context: exclusive,
      expect: 'same, possible',
    },
    'of an earlier time, told later': {
      both: { of: 'Norland' },
      a: { answer: 'ready', period: '2020' },
      b: { answer: 'ready', said: '2023-05-06' },
      context: exclusive,
      expect: 'unknown',
      because: /of what time it speaks/,
    },
    'that do not exclude each other': {
      both: day,
      a: { answer: 'gates shut' },
      b: { answer: 'pumps running' },
      context: open,
      expect: 'compatible',
    },
    'that a team lets stand together': {
      both: day,
      a: { answer: 'ready' },
      b: { answer: 'not ready' },
      context: open,
      expect: 'compatible',
    },
    'of which nobody said whether they exclude each other': {
      both: day,
      a: { answer: 'gates shut' },
      b: { answer: 'pumps running' },
      context: unsaid,
      expect: 'compatible, possible',
      because: /not said to exclude/,
    },
    'whose words exclude each other': {
      both: day,
      a: { answer: 'agreed' },
      b: { answer: 'refused' },
      context: unsaid,
      expect: 'differ',
    },
    'of which one is the negation': {
      both: day,
      a: { answer: 'will attend' },
      b: { answer: 'will not attend' },
      context: unsaid,
      expect: 'differ',
    },
    'in two places': {
      both: day,
      a: { answer: 'ready', place: 'Port Sel' },
      b: { answer: 'not ready', place: 'Cape Orr' },
      context: exclusive,
      expect: 'not comparable',
    },
    'to different questions': {
      both: day,
      a: { answer: 'ready', question: 'one' },
      b: { answer: 'ready', question: 'two' },
      context: exclusive,
      expect: 'not comparable',
      because: /different questions/,
    },
    'beside a figure': {
      both: day,
      a: { answer: 'ready' },
      b: { figure: '12 people', of: undefined },
      expect: 'not comparable',
      because: /figure and the other an answer/,
    },
    'and free accounts': { a: {}, b: {}, expect: 'unknown', because: /free accounts/ },
  });
});
