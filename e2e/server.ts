import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunningServer {
  readonly url: string;
  /** The one-time link that the terminal shows when the server stands. */
  readonly signInLink: string;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '..');
/** Loading the demo takes seconds, and far longer on a machine that is busy with other things. */
const startDeadline = 150_000;

/** The real server as it is built, on a free port, with a PostgreSQL and a data folder of its own. */
export async function startServer(name: string): Promise<RunningServer> {
  const dataFolder = path.join(tmpdir(), `parallax-test-${process.pid}-${name}`);
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
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

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
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
