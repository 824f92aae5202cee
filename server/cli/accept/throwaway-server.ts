import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { requestOf, type CallInput } from '#contract/request.ts';
import type { AnyRoute } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { childEnv } from '../../env.ts';
import { projectRoot } from '../../platform/project-root.ts';

export interface ThrowawayServer {
  url: string;
  /** Acts as the administrator. */
  apiKey: string;
  stop: () => Promise<void>;
}

/** The built server on a free port, with a PostgreSQL and a data folder of its own, then gone. */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'parallax-accept-'));
  const child = spawn(process.execPath, [path.join(projectRoot, 'dist/server/main.js')], {
    cwd: projectRoot,
    env: childEnv({
      PORT: '0',
      PARALLAX_DATA: dataFolder,
      PARALLAX_DEMO: 'off',
      LOG_LEVEL: 'warn',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const link = await new Promise<URL>((resolve, reject) => {
      let output = '';
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const found = /http:\/\/\S+\/welcome\/\S+/.exec(output)?.[0];
        if (found) resolve(new URL(found));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => reject(new Error(`The server did not start:\n${output}`)));
    });
    return { url: link.origin, apiKey: await setUp(link), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Walks through the one-time link as a browser would, and makes a key. */
async function setUp(link: URL): Promise<string> {
  const account = { name: 'Accept', email: 'accept@example.org', password: randomUUID() };
  const token = link.pathname.split('/').at(-1) ?? '';
  const welcomed = await send(link, routes.useSignInLink, { params: { token }, body: { account } });
  const cookie = welcomed.headers.getSetCookie().map((each) => each.split(';')[0]);
  const made = await send(
    link,
    routes.createApiKey,
    { body: { name: 'Accept' } },
    { Cookie: cookie.join('; ') },
  );
  return z.object({ key: z.string() }).parse(await made.json()).key;
}

async function send<R extends AnyRoute>(
  { origin }: URL,
  route: R,
  input: CallInput<R>,
  identity: Record<string, string> = {},
): Promise<Response> {
  const { path: address, headers, ...request } = requestOf(route, input);
  const response = await fetch(new URL(address, origin), {
    ...request,
    headers: { ...headers, Origin: origin, ...identity },
  });
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return response;
}
