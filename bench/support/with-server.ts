import { loadMaterial } from '../load.ts';
import type { Size } from '../material/size.ts';
import { openEmbeddedDatabase } from './bench-database.ts';
import { startServer } from './start-server.ts';

/** The built server over material of this size, for as long as it is measured. */
export async function withServer<T>(
  folder: string,
  size: Size,
  once: (url: string) => Promise<T>,
): Promise<T> {
  const database = await openEmbeddedDatabase(folder);
  try {
    await loadMaterial(database.connectionString, size);
    const server = await startServer(database.connectionString);
    try {
      return await once(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
  }
}
