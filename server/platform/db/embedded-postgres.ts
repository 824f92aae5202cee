import { makeDataFolder } from '../data-folder.ts';
import type { Say } from '../say.ts';
import { connectAsSuperuser, connectionString, prepareDatabase } from './embedded/access.ts';
import { findBinaries } from './embedded/binaries.ts';
import { openCluster } from './embedded/cluster.ts';
import { alreadyServed, settleLeftover } from './embedded/leftover.ts';
import { freePort, startPostmaster } from './embedded/postmaster.ts';
import { serverLockName, takeServerLock } from './embedded/server-lock.ts';
import { supervise } from './embedded/supervisor.ts';

export interface EmbeddedPostgres {
  /** The application's own database; its role owns it and is not a superuser. */
  readonly connectionString: string;
  readonly superuserConnectionString: string;
  /** Ends it in good order. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, without waiting; the next start recovers. */
  readonly kill: () => void;
}

export interface EmbeddedPostgresOptions {
  /** Holds the tables, the password, the log. Made when missing. */
  readonly dataFolder: string;
  readonly say: Say;
  readonly settings?: readonly string[];
}

/**
 * A real PostgreSQL from npm, with its data in `dataFolder`. It listens on loopback behind a
 * password; it runs as another account when we are root; it ends when `stop` is called, and what a
 * killed server left running is stopped by the next start.
 */
export async function startEmbeddedPostgres({
  dataFolder,
  say,
  settings = [],
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  makeDataFolder(dataFolder);
  const cluster = await openCluster(dataFolder, findBinaries());
  let impostor = await settleLeftover(cluster, say);
  const port = await freePort();

  const start = async () => {
    const postmaster = await startPostmaster(cluster, { port, impostor, settings });
    impostor = undefined;
    try {
      // The lock lives as long as this session, so it is never ended by us.
      const session = await connectAsSuperuser(cluster, port, serverLockName);
      const lock = await takeServerLock(session);
      if (!lock.taken) throw alreadyServed(cluster, lock.holder);
      await prepareDatabase(session, cluster.password);
    } catch (error) {
      await postmaster.stop();
      throw error;
    }
    return postmaster;
  };

  const { stop, kill } = await supervise(start, say);
  return {
    connectionString: connectionString(cluster, port, 'application'),
    superuserConnectionString: connectionString(cluster, port, 'superuser'),
    stop,
    kill,
  };
}
