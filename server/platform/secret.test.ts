import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSecret } from './secret.ts';

let dataFolder: string;
const load = (secret?: string) => loadSecret({ secret, dataFolder });

beforeEach(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'secret-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

test('is made once, kept, and closed to others', () => {
  const first = load();
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(load()).toBe(first);
  expect(readdirSync(dataFolder)).toEqual(['secret']);
  expect(statSync(path.join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
});

test('the environment goes first and leaves no file', () => {
  expect(load('x'.repeat(40))).toBe('x'.repeat(40));
  expect(readdirSync(dataFolder)).toEqual([]);
});

test('a damaged one is refused, not replaced', () => {
  writeFileSync(path.join(dataFolder, 'secret'), 'short');
  expect(() => load()).toThrow(/damaged/);
});
