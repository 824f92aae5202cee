import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { projectRoot } from '../../server/platform/project-root.ts';

export interface BenchServer {
  url: string;
  stop: () => Promise<void>;
}

/** The built server as `npm start` runs it, in a process and on a port of its own. */
export async function startServer(connectionString: string): Promise<BenchServer> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'parallax-bench-'));
  const child = spawn(process.execPath, [path.join(projectRoot, 'dist/server/main.js')], {
    env: {
      ...process.env,
      DATABASE_URL: connectionString,
      PARALLAX_DATA: dataFolder,
      PARALLAX_DEMO: 'off',
      PORT: '0',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const url = readAddress(path.join(dataFolder, 'server.json'));
    if (url) return { url, stop };
    if (child.exitCode !== null) break;
    await wait(100);
  }
  await stop();
  throw new Error('The server did not start; its message stands above.');
}

function readAddress(file: string): string | null {
  try {
    return z.object({ url: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).url;
  } catch {
    return null;
  }
}
