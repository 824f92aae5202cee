import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** The real command line, with nothing of a server or a database in its environment. */
function parallax(words: string[], lines: readonly unknown[] = []) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'server/cli/main.ts', ...words],
    { cwd: root, input: input.join('\n'), encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
  const answers = (): unknown[] =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  return { stdout, stderr, status, answers };
}

describe('parallax anchor', () => {
  const old = '🌊 The port opened on Friday. Officials said 15 people were hurt. It rained.';
  const now =
    '🌊 The port opened on Friday. Officials said 51 people were hurt. Nobody else spoke.';
  const anchors = [
    { start: 2, end: 28 },
    { start: 44, end: 63 },
    { start: 65, end: 75 },
  ];

  test('answers each passage in its order, in code points', () => {
    const { status, answers } = parallax(['anchor'], [{ id: 7, old, new: now, anchors }]);
    expect(status).toBe(0);
    expect(answers()).toEqual([
      {
        id: 7,
        anchors: [
          expect.objectContaining({ state: 'exact', start: 2, end: 28, score: 1, was: null }),
          expect.objectContaining({ state: 'changed', start: 44, end: 63, was: '15', now: '51' }),
          expect.objectContaining({ state: 'lost', start: null, end: null }),
        ],
      },
    ]);
  });

  test('names the line it leaves out, and goes on', () => {
    const outside = { id: 1, old: 'abc', new: 'abc', anchors: [{ start: 1, end: 9 }] };
    const good = { id: 2, old: 'abc', new: 'abc', anchors: [] };
    const { status, stderr, answers } = parallax(['anchor'], ['{', outside, good]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/line 1 is left out.*\nline 2 is left out: anchors\.0: 1–9/);
    expect(answers()).toEqual([{ id: 2, anchors: [] }]);
  });
});

describe('parallax duplicates', () => {
  const report = 'A fire closed the old port of Westmark on Friday and two tugs lay idle all week.';
  const lines = [
    { id: 'first', text: report },
    {
      id: 'alone',
      text: 'The council met on Monday to talk about the price of bread and milk in town.',
    },
    { id: 'second', text: `${report.toUpperCase()} The mayor asked the crews for patience.` },
  ];

  test('pairs first, then clusters', () => {
    const { status, answers } = parallax(['duplicates'], lines);
    expect(status).toBe(0);
    expect(answers()).toEqual([
      { a: 'first', b: 'second', containment: 1 },
      { cluster: ['first', 'second'] },
    ]);
  });

  test('nothing in, nothing out', () => {
    expect(parallax(['duplicates'])).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('help', () => {
  test.each(['anchor', 'duplicates'])('%s says what goes in and out', (command) => {
    const { stdout, status } = parallax([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`parallax ${command} < in.jsonl`);
  });

  test('a word too many is a misuse', () => {
    expect(parallax(['anchor', 'in.jsonl'])).toMatchObject({ status: 2, stdout: '' });
  });
});
