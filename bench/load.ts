import path from 'node:path';
import pg from 'pg';
import { migrate } from '../server/platform/db/migrate.ts';
import { projectRoot } from '../server/platform/project-root.ts';
import { loadArticles } from './material/load-articles.ts';
import { loadClaims } from './material/load-claims.ts';
import { loadDesk } from './material/load-desk.ts';
import { Random } from './material/random.ts';
import { librarySize, type Size } from './material/size.ts';
import { openBenchDatabase } from './support/bench-database.ts';

/**
 * Fills a database with articles of invented prose, 300 sources, and claims with figures, periods
 * and chains: the same in every run. Does nothing where they are already.
 */
export async function loadMaterial(connectionString: string, size: Size): Promise<void> {
  await migrate(connectionString, path.join(projectRoot, 'prisma', 'migrations'));
  const client = new pg.Client({ connectionString, application_name: 'parallax bench' });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`SELECT name FROM workspace LIMIT 1`);
    if (rows[0]?.name === 'Bench') return;
    if (rows[0]) throw new Error('This database holds somebody’s work: name an empty one.');
    console.log(`Loading ${size.articles} articles and ${size.claims} claims …`);
    const since = performance.now();
    await client.query('BEGIN');
    const random = new Random(2_026);
    const desk = await loadDesk(client, random, size);
    const material = await loadArticles(client, random, desk, size);
    await loadClaims(client, random, desk, material);
    await client.query('COMMIT');
    // One transaction leaves what a thousand small ones would have cleaned up behind them.
    await client.query('VACUUM FULL article, claim');
    await client.query('VACUUM ANALYZE');
    console.log(`loaded in ${((performance.now() - since) / 1000).toFixed(0)} s`);
  } finally {
    await client.end();
  }
}

if (process.argv[1] === import.meta.filename) {
  const database = await openBenchDatabase();
  await loadMaterial(database.connectionString, librarySize);
  await database.stop();
}
