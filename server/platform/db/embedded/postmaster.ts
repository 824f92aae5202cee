import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { createServer } from 'node:net';
import { openLog } from '../../data-folder.ts';
import { StartError } from '../../start-error.ts';
import type { Cluster } from './cluster.ts';
import { readPostmasterPid } from './postmaster-pid.ts';
import { commandAs, postgresEnv } from './run-as.ts';

/** A running PostgreSQL that is our child. */
export interface Postmaster {
  readonly process: ChildProcess;
  /** Ends sessions, writes everything down, and resolves when the process is gone. */
  readonly stop: () => Promise<void>;
  /** Ends it at once; the next start recovers from the log. */
  readonly kill: () => void;
}

export interface PostmasterOptions {
  readonly port: number;
  /** A process that has the number a dead PostgreSQL left in its lock file. */
  readonly impostor?: number | undefined;
  /** Further server settings, such as `fsync=off` in tests. */
  readonly settings?: readonly string[];
}

const settings = [
  'listen_addresses=127.0.0.1',
  // Only the password opens it, also for other users of this machine.
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  // Containers give 64 MB of shared memory, which a parallel query can exceed; a desk needs none.
  'max_parallel_workers_per_gather=0',
  // What is counted of 100,000 claims is sorted in memory, not on disk.
  'work_mem=32MB',
  // Pages are read from memory or flash, never from a turning disk: indexes are worth their while.
  'random_page_cost=1.1',
];
const startDeadline = 120_000;
const stopDeadline = 20_000;

export async function startPostmaster(
  cluster: Cluster,
  options: PostmasterOptions,
): Promise<Postmaster> {
  const child = launch(cluster, options);
  const stop = () => stopProcess(child);
  try {
    await untilReady(cluster, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { process: child, stop, kill: () => void child.kill('SIGQUIT') };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port on loopback');
  return address.port;
}

function launch(cluster: Cluster, options: PostmasterOptions): ChildProcess {
  const given = [...settings, `port=${options.port}`, ...(options.settings ?? [])];
  const { file, args, ...identity } = commandAs(cluster.runAs, cluster.binaries.postgres, [
    '-D',
    cluster.folder,
    ...given.flatMap((setting) => ['-c', setting]),
  ]);
  const log = openLog(cluster.logFile);
  const child = spawn(file, args, {
    ...identity,
    cwd: '/',
    env: {
      ...postgresEnv(),
      // PostgreSQL takes a lock file with its grandparent's number for stale, and still checks
      // that nothing else uses the data: safer than removing the file.
      ...(options.impostor !== undefined && { PG_GRANDPARENT_PID: String(options.impostor) }),
    },
    stdio: ['ignore', log, log],
    // A session of its own: Ctrl-C in the terminal is for us, who first finish open requests.
    detached: true,
  });
  closeSync(log);
  return child;
}

async function untilReady(cluster: Cluster, child: ChildProcess): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  const deadline = Date.now() + startDeadline;
  for (;;) {
    const state = readPostmasterPid(cluster.folder);
    if (state?.ready && state.pid === child.pid) return;
    if (failure || hasExited(child) || Date.now() > deadline) {
      const reason = failure ? ` (${failure.message})` : '';
      throw new StartError(`PostgreSQL did not start${reason}. Its log is ${cluster.logFile}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (hasExited(child) || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), stopDeadline);
  await gone;
  clearTimeout(impatience);
}
