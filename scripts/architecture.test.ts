import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '..');
const folders = ['server', 'client', 'seeds', 'e2e', 'bench'];

/** For each rule a file that breaks it, and the files that one needs beside it. */
const planted: Record<string, [file: string, source: string, beside?: Record<string, string>]> = {
  'core-sees-only-itself': ['server/core/clock.ts', `import 'node:fs';`],
  'contract-sees-core-and-zod': ['server/contract/answer.ts', `import 'express';`],
  'client-sees-core-and-contract': [
    'client/login.ts',
    `import '../server/platform/secret.ts';`,
    { 'server/platform/secret.ts': `import 'node:os';` },
  ],
  'client-has-no-node': ['client/disk.ts', `import 'node:path';`],
  'client-has-no-server-packages': ['client/table.ts', `import 'pg';`],
  'server-does-not-see-client': [
    'server/page.ts',
    `import '../client/button.ts';`,
    { 'client/button.ts': `import 'react';` },
  ],
  'prisma-behind-repositories': [
    'server/features/claims/claim-commands.ts',
    `import type { Prisma } from '../../platform/db/generated/client.ts';`,
    { 'server/platform/db/generated/client.ts': `export interface Prisma {}` },
  ],
  'express-behind-routes': [
    'server/features/claims/claim-presenter.ts',
    `import type { Request } from 'express';`,
  ],
  'features-do-not-meet': [
    'server/features/topics/topic-commands.ts',
    `import '../claims/claim-presenter.ts';`,
  ],
  'platform-does-not-know-features': [
    'server/platform/jobs.ts',
    `import '../features/claims/claim-presenter.ts';`,
  ],
  'hostile-parsers-in-workers': ['server/features/imports/read-html.ts', `import 'linkedom';`],
  'no-cycles': [
    'server/core/egg.ts',
    `import './hen.ts';`,
    { 'server/core/hen.ts': `import './egg.ts';` },
  ],
  'no-orphans': ['server/forgotten.ts', `export const forgotten = 1;`],
  'no-import-of-tests': [
    'server/core/borrowed.ts',
    `import './span.test.ts';`,
    { 'server/core/span.test.ts': `import 'node:os';` },
  ],
  'testing-in-tests-only': [
    'server/features/claims/claim-routes.ts',
    `import '../../platform/testing/test-database.ts';`,
    { 'server/platform/testing/test-database.ts': `import 'node:os';` },
  ],
  'nothing-unresolvable': ['server/typo.ts', `import './not-there.ts';`],
  'no-development-packages-in-the-product': ['server/measure.ts', `import 'tsx';`],
};

const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

function cruise(cwd: string, present: string[]) {
  const script = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', path.join(root, '.dependency-cruiser.js'), '-T', 'json', ...present];
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  if (stdout === '') throw new Error(stderr);
  const { modules, summary } = report.parse(JSON.parse(stdout));
  return {
    sources: new Set(modules.map((module) => module.source)),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    violations: summary.violations.map(({ from, rule }) => ({ from, rule: rule.name })),
  };
}

test('our own imports run the right way', { timeout: 120_000 }, () => {
  const present = folders.filter((folder) => readdirSync(root).includes(folder));
  const { sources, violations } = cruise(root, present);
  expect(violations).toEqual([]);
  // A TypeScript it cannot use makes it find nothing, and nothing wrong.
  const unread = present
    .flatMap((folder) => sourceFiles(folder))
    .filter((file) => !sources.has(file));
  expect(unread).toEqual([]);
});

describe('a planted violation is found', () => {
  let found: ReturnType<typeof cruise>;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'architecture-'));
    for (const [file, source, beside = {}] of Object.values(planted)) {
      for (const [name, content] of Object.entries({ [file]: source, ...beside })) {
        write(folder, name, `${content}\n`);
      }
    }
    for (const name of ['package.json', 'tsconfig.json']) {
      cpSync(path.join(root, name), path.join(folder, name));
    }
    for (const name of ['express', 'pg', 'react', 'linkedom', 'tsx']) {
      write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'main.js' }));
      write(folder, `node_modules/${name}/main.js`, 'export const nothing = 0;');
    }
    found = cruise(folder, ['server', 'client']);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(Object.entries(planted))('%s', (rule, [from]) => {
    expect(found.violations).toContainEqual({ rule, from });
  });

  test('for every rule there is', () => {
    expect(Object.keys(planted).sort()).toEqual(found.rules.sort());
  });
});

function write(folder: string, name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'));
}
