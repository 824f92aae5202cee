import path from 'node:path';
import { startEmbeddedPostgres } from '../../server/platform/db/embedded-postgres.ts';
import { projectRoot } from '../../server/platform/project-root.ts';

export interface BenchDatabase {
  connectionString: string;
  stop: () => Promise<void>;
}

/** DATABASE_URL, or else an embedded PostgreSQL. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const given = process.env.DATABASE_URL;
  if (given) return { connectionString: given, stop: () => Promise.resolve() };
  return openEmbeddedDatabase('bench');
}

/** An embedded PostgreSQL whose folder is kept for the next measurement. */
export function openEmbeddedDatabase(folder: string): Promise<BenchDatabase> {
  return startEmbeddedPostgres({
    dataFolder: path.join(projectRoot, '.parallax', folder),
    say: (line) => console.log(line),
  });
}
