import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBinaries } from './binaries.ts';
import { chooseRunAs, commandAs, type RunAs } from './run-as.ts';

const isRoot = process.getuid?.() === 0;
let open: string;
let closed: string;

beforeEach(() => {
  open = mkdtempSync(path.join(tmpdir(), 'run-as-'));
  chmodSync(open, 0o711);
  closed = path.join(open, 'closed');
  mkdirSync(closed, { mode: 0o700 });
});
afterEach(() => rmSync(open, { recursive: true }));

/** Who a command turns out to be, and whether it can enter the folder. */
function inspect(runAs: RunAs, folder: string) {
  const { file, args, ...identity } = commandAs(runAs, '/bin/sh', ['-c', `cd ${folder} && id -u`]);
  const { status, stdout } = spawnSync(file, [...args], {
    ...identity,
    cwd: '/',
    encoding: 'utf8',
  });
  return { enters: status === 0, isRoot: stdout.trim() === '0' };
}

test.skipIf(isRoot)('a plain user runs it as themselves', () => {
  expect(chooseRunAs(findBinaries().initdb, closed)).toEqual({ kind: 'self' });
});

describe.runIf(isRoot)('root hands it to somebody else', () => {
  test('who can enter an open folder', () => {
    const runAs = chooseRunAs(findBinaries().initdb, open);
    expect(runAs.kind).toBe('account');
    expect(inspect(runAs, open)).toEqual({ enters: true, isRoot: false });
    expect(inspect(runAs, closed).enters).toBe(false);
  });

  test('who gets into a folder that is closed to all others', () => {
    const runAs = chooseRunAs(findBinaries().initdb, closed);
    expect(runAs.kind).not.toBe('account');
    expect(inspect(runAs, closed)).toEqual({ enters: true, isRoot: false });
  });

  test('or says what to do when there is nobody who could', () => {
    expect(() => chooseRunAs('/not/there', open)).toThrow(/Start as another user.*DATABASE_URL/);
  });
});
