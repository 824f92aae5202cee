import { test as base } from '@playwright/test';
import { startServer, type RunningServer } from './server.ts';

/** Every worker has a server of its own; a test reaches it by relative addresses. */
export const test = base.extend<object, { server: RunningServer }>({
  server: [
    async ({}, use, worker) => {
      const server = await startServer(String(worker.workerIndex));
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ server }, use) => use(server.url),
});

export { expect } from '@playwright/test';
