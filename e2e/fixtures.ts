import {
  expect as baseExpect,
  request,
  test as base,
  type APIRequestContext,
} from '@playwright/test';
import { startServer, type RunningServer } from './server.ts';

type Session = Awaited<ReturnType<APIRequestContext['storageState']>>;

/** Every worker has a server of its own, the demo in it; a test reaches it by relative addresses. */
export const test = base.extend<object, { server: RunningServer }>({
  server: [
    async ({}, use, worker) => {
      const server = await startServer(String(worker.workerIndex));
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ server }, use) => use(server.url),
});

/** As `test`, signed in as the administrator whom the one-time link made. */
export const signedInTest = test.extend<object, { session: Session }>({
  session: [
    async ({ server }, use) => {
      const api = await request.newContext({
        baseURL: server.url,
        // What a browser says of a page's own request.
        extraHTTPHeaders: { 'Sec-Fetch-Site': 'same-origin' },
      });
      const token = server.signInLink.split('/').at(-1) ?? '';
      const answer = await api.post(`/api/v1/sign-in-links/${token}`, { data: { account } });
      if (!answer.ok()) throw new Error(`The one-time link failed: ${await answer.text()}`);
      await use(await api.storageState());
      await api.dispose();
    },
    { scope: 'worker' },
  ],
  storageState: ({ session }, use) => use(session),
});

/** A server for one test alone, into which nobody has signed yet. */
export const freshServerTest = base.extend<{ server: RunningServer }>({
  server: async ({}, use, info) => {
    const server = await startServer(`fresh-${info.testId}`);
    await use(server);
    await server.stop();
  },
  baseURL: ({ server }, use) => use(server.url),
});

const account = { name: 'Ada Weir', email: 'ada@example.org', password: 'a long enough one' };

/** Waits as long as a busy machine needs; what is there already costs no time. */
export const expect = baseExpect.configure({ timeout: 15_000 });
