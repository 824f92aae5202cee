import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { AnyRoute } from '#contract/route.ts';
import { createApp } from '../../app.ts';
import { compose } from '../../compose.ts';
import type { Implementation } from '../http/implement.ts';
import { callRoute, type CallInput, type CallResult } from './test-call.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { createPeople, type PersonName } from './test-people.ts';

export interface TestAppOptions {
  signInsPerMinute?: number;
  clientFolder?: string;
  /** A database other than a fresh clone; it is dropped on `close` all the same. */
  database?: TestDatabase;
  /** Operations that no feature has, to show how every operation is treated. */
  implementations?: readonly Implementation[];
  isStopping?: () => boolean;
  privateSuggesters?: boolean;
  trustedProxies?: number;
  /** Where people reach the server, if not at its own port. */
  publicUrl?: string;
}

/**
 * The whole server on a port of its own, with its own database, a workspace with a member of each
 * role, and a stranger who administers another one. Make it in `beforeAll`, `close` it in
 * `afterAll`.
 *
 * `await app.as('editor').call(routes.createTopic, { body: { name: 'Aid' } })`
 */
export async function createTestApp({
  clientFolder,
  implementations = [],
  database: given,
  trustedProxies = 0,
  ...options
}: TestAppOptions = {}) {
  const database = given ?? (await createTestDatabase());
  const people = await createPeople(database.prisma);
  const logged: string[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const composition = compose({
    database: database.prisma,
    pool: database.pool,
    secret: 'a secret for tests, long enough to be taken',
    publicUrl: url,
    log: logInto(logged),
    isStopping: () => false,
    privateSuggesters: false,
    ...options,
  });
  const app = createApp(
    { ...composition, implementations: [...composition.implementations, ...implementations] },
    { clientFolder: clientFolder ?? null, checkAnswers: true, trustedProxies },
  );
  server.on('request', (request, response) => void app(request, response));

  const call = async <R extends AnyRoute>(
    identity: Record<string, string>,
    route: R,
    input: CallInput<R> = {},
  ): Promise<CallResult<R>> => {
    const result = await callRoute(url, identity, route, input);
    if (result.status === 500)
      throw new Error(`${result.text}
${lastFailure(logged)}`);
    return result;
  };
  const identityOf = (name: PersonName | 'anonymous'): Record<string, string> =>
    name === 'anonymous' ? {} : { Authorization: `Bearer ${people[name].apiKey}` };

  return {
    url,
    database,
    composition,
    people,
    workspaceId: people.editor.workspaceId,
    otherWorkspaceId: people.stranger.workspaceId,
    /** Lines of the log, JSON each. */
    logged,
    /** Who calls: a member of a role, the stranger, the removed member, or nobody. */
    as: (name: PersonName | 'anonymous') => ({
      call: <R extends AnyRoute>(route: R, input?: CallInput<R>) =>
        call(identityOf(name), route, input),
    }),
    /** Calls with headers of your own, such as a session cookie. */
    with: (identity: Record<string, string>) => ({
      call: <R extends AnyRoute>(route: R, input?: CallInput<R>) => call(identity, route, input),
    }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.drop();
    },
  };
}

export type TestApp = Awaited<ReturnType<typeof createTestApp>>;

function lastFailure(logged: readonly string[]): string {
  return logged.findLast((line) => line.includes('failed unexpectedly')) ?? 'nothing was logged';
}

function logInto(lines: string[]) {
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return pino({ level: 'info' }, stream);
}
