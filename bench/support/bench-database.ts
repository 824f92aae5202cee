import path from 'node:path';
import { startEmbeddedPostgres } from '../../server/platform/db/embedded-postgres.ts';
import { projectRoot } from '../../server/platform/project-root.ts';

export interface BenchDatabase {
  connectionString: string;
  stop: () => Promise<void>;
}

/** DATABASE_URL, or an embedded PostgreSQL whose folder is kept for the next measurement. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const given = process.env.DATABASE_URL;
  if (given) return { connectionString: given, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataFolder: path.join(projectRoot, '.parallax', 'bench'),
    say: (line) => console.log(line),
  });
}
