import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Gives predictions, one JSON line each, to a scorer of the shared folder and returns what it
 * prints. `words` are its arguments; the word `pred` stands for the file of predictions.
 */
export function runScorer(
  scorer: string,
  words: string[],
  predictions: readonly unknown[],
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-evaluate-'));
  try {
    const file = path.join(folder, 'pred.jsonl');
    writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const args = words.map((word) => (word === 'pred' ? file : word));
    return execFileSync(process.execPath, [scorer, ...args], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
