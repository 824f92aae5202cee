import { lookup } from 'node:dns';
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export interface Outgoing {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds from now until the whole answer is there. */
  deadline: number;
  /** Bytes an answer may have. */
  mostBytes: number;
  /** Machines and networks of our own may be asked: an administrator of the server said so. */
  allowPrivate: boolean;
}

export interface Incoming {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

/** Why there is no answer. */
export type FetchProblem = 'forbidden address' | 'too slow' | 'too large' | 'unreachable';

export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';

  constructor(
    readonly problem: FetchProblem,
    cause?: unknown,
  ) {
    super(`No answer: ${problem}`, { cause });
  }
}

/**
 * The one way to another machine: sends JSON and reads the answer. The address is looked at where
 * the connection is made, so a name cannot point elsewhere between the look and the call.
 * Redirects are answers like any other, and are not followed.
 * @throws FetchFailure
 */
export async function safeFetch({ url, headers, body, ...limits }: Outgoing): Promise<Incoming> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !limits.allowPrivate && !isPublicAddress(host)) {
    throw new FetchFailure('forbidden address');
  }
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
    signal: AbortSignal.timeout(Math.max(1, limits.deadline)),
    // A kept connection would skip the look at its address.
    agent: false,
    ...(!limits.allowPrivate && { lookup: lookUpPublic }),
  };
  try {
    return await new Promise<Incoming>((resolve, reject) => {
      const send = target.protocol === 'https:' ? requestSecure : requestPlain;
      const outgoing = send(target, options, (incoming) => {
        readText(incoming, limits.mostBytes).then(
          (text) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
          reject,
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    const slow = options.signal?.aborted === true;
    throw new FetchFailure(slow ? 'too slow' : 'unreachable', error);
  }
}

/** Fails when any of a name's addresses is one of our own: it would be tried sooner or later. */
const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    // With an error there is no list, whatever the types say.
    const [first] = error ? [] : addresses;
    if (error) done(error, []);
    else if (!addresses.every(({ address }) => isPublicAddress(address))) {
      done(new FetchFailure('forbidden address'), []);
    } else if (options.all || !first) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

async function readText(incoming: IncomingMessage, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) {
      incoming.destroy();
      throw new FetchFailure('too large');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
