import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { migrate } from '../db/migrate.ts';
import { projectRoot } from '../project-root.ts';
import { sweepDeadRuns, testFolderPrefix } from './sweep-dead-runs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { readonly superuser: string; readonly template: string };
  }
}

/** One PostgreSQL for the whole run, with a migrated database that every test file clones. */
export default async function setup(project: TestProject) {
  sweepDeadRuns();
  const dataFolder = path.join(tmpdir(), `${testFolderPrefix}${process.pid}`);
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    say: (line) => process.stderr.write(`${line}\n`),
    // Nothing here outlives the run: durability would only cost time.
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  });
  await migrate(postgres.connectionString, path.join(projectRoot, 'prisma', 'migrations'));
  project.provide('postgres', {
    superuser: postgres.superuserConnectionString,
    template: postgres.connectionString,
  });
  return async () => {
    await postgres.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
