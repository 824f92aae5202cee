import { createServer, type RequestListener, type Server } from 'node:http';
import type { Env } from '../../env.ts';
import { StartError } from '../start-error.ts';

export interface FrontDoor {
  /** Where people reach the server, without a trailing slash. */
  readonly url: string;
  /** The same, as this machine itself reaches it. */
  readonly localUrl: string;
  /** From now on `handler` answers; before that everybody is asked to come back in a moment. */
  readonly open: (handler: RequestListener) => void;
  /** Takes no more requests, lets the open ones finish until the deadline, then cuts them. */
  readonly close: () => Promise<void>;
}

const portsToTry = 50;
const finishDeadline = 10_000;

const notYet: RequestListener = (_, response) => {
  response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain' });
  response.end('Parallax is starting.\n');
};

/** Binds the port first, because the address goes into links and cookies that the app makes. */
export async function createFrontDoor(
  env: Pick<Env, 'port' | 'portIsChosen' | 'host' | 'publicUrl'>,
): Promise<FrontDoor> {
  let answer = notYet;
  const server = createServer((request, response) => {
    answer(request, response);
  });
  const localUrl = `http://${reachable(env.host)}:${await bind(server, env)}`;
  return {
    url: env.publicUrl ?? localUrl,
    localUrl,
    open: (handler) => {
      answer = handler;
    },
    close: () => closeGently(server),
  };
}

async function bind(
  server: Server,
  { port, portIsChosen, host }: Pick<Env, 'port' | 'portIsChosen' | 'host'>,
): Promise<number> {
  const last = portIsChosen ? port : port + portsToTry;
  for (let candidate = port; candidate <= last; candidate += 1) {
    const bound = await tryToListen(server, candidate, host);
    if (bound !== undefined) return bound;
  }
  throw new StartError(
    portIsChosen
      ? `Port ${port} on ${host} is taken. Choose another with PORT=…`
      : `Ports ${port} to ${last} on ${host} are all taken. Choose another with PORT=…`,
  );
}

/** The bound port, or nothing when somebody else has it. */
function tryToListen(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(new StartError(`Cannot listen on ${host}:${port} (${error.message}).`));
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function closeGently(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Connections that browsers keep for later end as soon as nothing is under way on them.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), finishDeadline);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
