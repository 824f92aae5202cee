import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { readPostmasterPid } from '../db/embedded/postmaster-pid.ts';

/** Starts a server on `dataFolder` and waits for its address, or for its end. */
export async function startSmallServer(dataFolder: string) {
  const file = path.join(import.meta.dirname, 'small-server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, PORT: '0', PARALLAX_DATA: dataFolder, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = once(child, 'close');
  const address = () => /Open (\S+)/.exec(said)?.[1];
  while (address() === undefined && child.exitCode === null) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
  }
  return {
    pid: child.pid,
    url: address() ?? '',
    /** Everything it has told the terminal so far. */
    said: () => said,
    /** Closes the terminal it speaks to. */
    hangUp: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    /** Sends the signal and waits for the end of the process. */
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await ended;
      return { code: child.exitCode, said };
    },
    ended: async () => {
      await ended;
      return { code: child.exitCode, said };
    },
  };
}

/** The number of the PostgreSQL that runs on the folder. */
export function postgresOf(dataFolder: string): number {
  return readPostmasterPid(path.join(dataFolder, 'postgres'))?.pid ?? 0;
}
