import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunningServer {
  readonly url: string;
  /** The one-time link that the terminal shows when the server stands. */
  readonly signInLink: string;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

/** Names, to the workers, the folder in which the demo is loaded once for all tests. */
export const demoFolder = 'PARALLAX_TEST_DEMO';

const root = path.resolve(import.meta.dirname, '..');
/** Loading the demo takes seconds, and far longer on a machine that is busy with other things. */
const startDeadline = 150_000;

/**
 * The real server as it is built, on a free port, with a PostgreSQL and a data folder of its own:
 * a copy of the one with the demo, which takes many seconds to load.
 */
export async function startServer(name: string): Promise<RunningServer> {
  const dataFolder = path.join(tmpdir(), `parallax-test-${process.pid}-${name}`);
  cpSync(process.env[demoFolder] ?? '', dataFolder, { recursive: true });
  return startServerOn(dataFolder);
}

/** Starts on a folder that may be empty; stopping takes the folder away unless it is to be kept. */
export async function startServerOn(dataFolder: string, keep = false): Promise<RunningServer> {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      PARALLAX_DATA: dataFolder,
      DATABASE_URL: '',
      PARALLAX_URL: '',
      PARALLAX_CHECK_ANSWERS: 'on',
      LOG_LEVEL: 'warn',
      LOG_FILE: '-',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);

  const deadline = Date.now() + startDeadline;
  let welcome: string | undefined;
  while (welcome === undefined) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGTERM');
      throw new Error(`The server did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    welcome = output.split('\n').find((line) => line.includes('http://'));
  }

  const address = /http:\/\/\S+/.exec(welcome)?.[0] ?? '';
  return {
    url: new URL(address).origin,
    signInLink: address,
    dataFolder,
    stop: async () => {
      if (child.exitCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        await gone;
      }
      if (!keep) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
