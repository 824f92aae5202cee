import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readClientEnv } from '../env.ts';
import { createApiClient, type ApiClient } from './api-client.ts';
import { Misuse } from './command.ts';

/** The options of every command that talks to a server. */
export const serverOptions = { url: { type: 'string' }, key: { type: 'string' } } as const;

interface Named {
  url?: string | undefined;
  key?: string | undefined;
}

/** A client for the server that options, environment or this folder name. */
export function findServer({ url, key }: Named): ApiClient {
  const env = readClientEnv();
  const apiKey = key ?? env.apiKey;
  if (!apiKey) {
    throw new Misuse(
      'An API key is needed: make one in Settings → API keys, then give it with --key or PARALLAX_API_KEY.',
    );
  }
  return createApiClient(url ?? env.url ?? runningHere(env.dataFolder), apiKey);
}

/** The address that the server started in this folder has left. */
function runningHere(dataFolder: string): string {
  const file = path.join(dataFolder, 'server.json');
  if (!existsSync(file)) return 'http://127.0.0.1:3000';
  return z.object({ url: z.url() }).parse(JSON.parse(readFileSync(file, 'utf8'))).url;
}
