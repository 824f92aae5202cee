import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** The real command line, with nothing of a server or a database in its environment. */
function extract(lines: readonly unknown[], words: string[] = []) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'server/cli/main.ts', 'extract', ...words],
    { cwd: root, input: input.join('\n'), encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
  return { stdout, stderr, status, answers: () => stdout.trim().split('\n').map(parse) };
}

function parse(line: string): unknown {
  return JSON.parse(line);
}

describe('parallax extract', () => {
  const text =
    '😀 Jane Roe told the Harbour Post on Thursday that more than 4,600 crates arrived. ' +
    '“It may rain,” she said.';

  test('answers a text in code points', () => {
    const { status, answers } = extract([{ id: 'a', text, published: '2024-03-08' }]);
    expect(status).toBe(0);
    expect(answers()).toEqual([
      expect.objectContaining({
        id: 'a',
        figures: [
          expect.objectContaining({
            start: 50,
            low: 4600,
            high: null,
            qualifier: 'more than',
          }),
        ],
        periods: [
          expect.objectContaining({
            from: '2024-03-07',
            fromPrecision: 'day',
            asPrinted: 'Thursday',
          }),
        ],
        attributions: [
          {
            content: [[45, 80]],
            source: [[2, 10]],
            cue: [[11, 15]],
            chain: [
              {
                source: 'Jane Roe',
                verb: 'told',
                mode: 'indirect',
                occasion: { venue: 'Harbour Post', said: '2024-03-07' },
              },
            ],
            known: {
              speaker: 'Jane Roe',
              verb: 'told',
              verbClass: 'neutral',
              mode: 'indirect',
            },
            implied: { speaker: null },
          },
          expect.objectContaining({
            content: [[82, 96]],
            known: { speaker: 'she', verb: 'said', verbClass: 'neutral', mode: 'direct' },
            implied: { speaker: 'Jane Roe' },
          }),
        ],
        hedges: [[86, 89]],
      }),
    ]);
  });

  test('offers passages worth tagging, and says why', () => {
    const claim = '😀 Northland gave Southport $40 million in aid, the mayor said.';
    const { answers } = extract([{ id: 1, text: claim }]);
    expect(answers()).toEqual([
      expect.objectContaining({
        suggestions: [
          expect.objectContaining({
            start: 2,
            end: 45,
            category: 'aid-total',
            because: [
              'a sum of money given as aid: $40 million, aid',
              'a sum of money given to somebody: $40 million, gave',
            ],
          }),
        ],
      }),
    ]);
  });

  test('reads French where it is told to', () => {
    const line = { id: 1, text: '«Nous partons», a déclaré Jeanne Roux.', language: 'fr' };
    const { answers } = extract([line]);
    expect(answers()).toEqual([
      expect.objectContaining({
        attributions: [
          expect.objectContaining({ chain: [expect.objectContaining({ source: 'Jeanne Roux' })] }),
        ],
      }),
    ]);
  });

  test('names the line it leaves out, and goes on', () => {
    const { status, stderr, answers } = extract([
      { id: 1, text, published: 'May' },
      { id: 2, text: '' },
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/line 1 is left out: published: it is no date/);
    expect(answers()).toHaveLength(1);
  });

  test('tells what it reads and writes', () => {
    const { stdout, status } = extract([], ['--help']);
    expect(status).toBe(0);
    for (const word of ['figures', 'periods', 'attributions', 'hedges', 'suggestions', 'implied'])
      expect(stdout).toContain(word);
  });
});
