import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let checkout;
const write = (name, content) => {
  mkdirSync(path.dirname(path.join(checkout, name)), { recursive: true });
  writeFileSync(path.join(checkout, name), content);
};
/** Runs a script inside the small checkout. */
const run = (script, env = {}) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    { cwd: checkout, env: { PATH: '', ...env }, encoding: 'utf8' },
  );
  return { status, stdout: stdout.trim(), stderr };
};

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'checkout-'));
  cpSync(import.meta.dirname, path.join(checkout, 'scripts/prepare'), { recursive: true });
  write('package.json', '{ "type": "module" }');
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

describe('a step', () => {
  const once = (work = '') => `
    import { content, fingerprint, makeOnce } from './scripts/prepare/stamp.mjs';
    const inputs = [content('lock'), fingerprint(['src'], (file) => !file.endsWith('.test.ts'))];
    await makeOnce({ folder: 'out', inputs, work: async () => { console.log('worked'); ${work} } });`;

  beforeEach(() => {
    write('lock', '1');
    write('src/deep/a.ts', 'a');
  });

  test('is done once', () => {
    expect(run(once()).stdout).toBe('worked');
    expect(run(once()).stdout).toBe('');
  });

  const changes = {
    'the lock changed': () => write('lock', '2'),
    'a source changed': () => write('src/deep/a.ts', 'ab'),
    'a source was added': () => write('src/b.ts', 'b'),
    'a source was removed': () => rmSync(path.join(checkout, 'src/deep/a.ts')),
    'what it made was removed': () => rmSync(path.join(checkout, 'out'), { recursive: true }),
  };
  test.each(Object.entries(changes))('is done again after %s', (_, change) => {
    run(once());
    change();
    expect(run(once()).stdout).toBe('worked');
  });

  test('is not done again for a file that does not matter', () => {
    run(once());
    write('src/a.test.ts', 'test');
    expect(run(once()).stdout).toBe('');
  });

  test('that failed leaves what was there, and is not taken for done', () => {
    run(once());
    write('lock', '2');
    expect(run(once(`throw new Error('no')`)).status).toBe(1);
    expect(readdirSync(checkout)).toContain('out');
    expect(readdirSync(checkout).filter((name) => name.startsWith('out.'))).toEqual([]);
    expect(run(once()).stdout).toBe('worked');
  });

  test('that may not write says where and what to do', () => {
    const denied = `throw Object.assign(new Error('EROFS: read-only'), { code: 'EROFS' });`;
    expect(run(once(denied)).stderr).toMatch(/Cannot write into .*checkout-.*as the owner/);
  });
});

describe('the packages', () => {
  const lock = (packages) => JSON.stringify({ packages: { '': {}, ...packages } });
  const wanted = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/tool': { version: '1.0.0', dev: true },
    'node_modules/mac-only': { version: '1.0.0', optional: true },
  };
  const install = (development) => `
    import { install } from './scripts/prepare/install.mjs';
    await install({ development: ${development}, say: console.log }).catch((e) => console.log(e.message));`;
  const complains = 'Parallax needs npm to install its packages, and there is no npm on the PATH.';

  const cases = {
    'nothing installed': [undefined, true, complains],
    'all installed': [
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/tool': { version: '1.0.0' } },
      true,
      '',
    ],
    'another version installed': [{ 'node_modules/a': { version: '1.0.1' } }, false, complains],
    'no tools installed, and none needed': [{ 'node_modules/a': { version: '1.0.0' } }, false, ''],
    'no tools installed, and they are needed': [
      { 'node_modules/a': { version: '1.0.0' } },
      true,
      complains,
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [installed, development, says]) => {
    write('package-lock.json', lock(wanted));
    if (installed) write('node_modules/.package-lock.json', lock(installed));
    expect(run(install(development)).stdout).toBe(says);
  });
});

test('an old Node is turned away by name', () => {
  const script = `
    Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } });
    const { checkNode } = await import('./scripts/prepare/node-version.mjs');
    checkNode();`;
  const { status, stderr } = run(script);
  expect(status).toBe(1);
  expect(stderr).toBe('Parallax needs Node 20.19 or newer; this is 18.20.4.\n');
});
