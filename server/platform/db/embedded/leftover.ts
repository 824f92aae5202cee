import type pg from 'pg';
import type { Say } from '../../say.ts';
import { StartError } from '../../start-error.ts';
import { connectAsSuperuser } from './access.ts';
import type { Cluster } from './cluster.ts';
import { readPostmasterPid, type PostmasterPid } from './postmaster-pid.ts';
import { commandLine, isAlive } from './processes.ts';
import { serverLockName, takeServerLock } from './server-lock.ts';

const answerDeadline = 60_000;
const stopDeadline = 20_000;

/**
 * Deals with what an earlier run left in the folder: a server that still runs is respected, a
 * PostgreSQL without its server is stopped, a lock file without a PostgreSQL is explained.
 * @returns the number of an unrelated process that a stale lock file names by chance
 */
export async function settleLeftover(cluster: Cluster, say: Say): Promise<number | undefined> {
  const left = readPostmasterPid(cluster.folder);
  if (left === undefined) return undefined;
  if (!isPostgresOf(cluster, left.pid)) {
    say('The last run ended without a clean stop: PostgreSQL recovers from its log.');
    return isAlive(left.pid) ? left.pid : undefined;
  }
  const session = await untilItAnswers(cluster, left);
  if (session === undefined) return undefined;
  try {
    const lock = await takeServerLock(session);
    if (!lock.taken) throw alreadyServed(cluster, lock.holder);
    say(`Stopping PostgreSQL (process ${left.pid}), left behind by a server that was killed.`);
    await stopOrphan(cluster, left.pid);
  } finally {
    await session.end().catch(() => undefined);
  }
  return undefined;
}

export function alreadyServed(cluster: Cluster, holder: string): StartError {
  return new StartError(
    `Parallax already runs on ${cluster.folder} (${holder}). ` +
      'Stop that one first, or set PARALLAX_DATA to another folder.',
  );
}

function isPostgresOf(cluster: Cluster, pid: number): boolean {
  return isAlive(pid) && commandLine(pid).includes(`-D ${cluster.folder} `);
}

/** A session, or nothing when the process ended by itself while we waited. */
async function untilItAnswers(
  cluster: Cluster,
  left: PostmasterPid,
): Promise<pg.Client | undefined> {
  const deadline = Date.now() + answerDeadline;
  for (;;) {
    try {
      return await connectAsSuperuser(cluster, left.port, serverLockName);
    } catch (error) {
      if (!isAlive(left.pid)) return undefined;
      if (Date.now() > deadline) {
        throw new StartError(
          `PostgreSQL (process ${left.pid}) runs in ${cluster.folder} and does not answer: ` +
            `${String(error)}. Its log is ${cluster.logFile}`,
        );
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stopOrphan(cluster: Cluster, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    if (await hasLeft(cluster, pid)) return;
  }
  throw new StartError(`PostgreSQL (process ${pid}) does not stop; end it, then start again.`);
}

/** PostgreSQL takes its lock file away last. The process may stay on as a zombie: that is harmless. */
async function hasLeft(cluster: Cluster, pid: number): Promise<boolean> {
  const deadline = Date.now() + stopDeadline;
  while (isAlive(pid) && readPostmasterPid(cluster.folder)?.pid === pid) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}
