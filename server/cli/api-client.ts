import { randomUUID } from 'node:crypto';
import { problem, type Problem } from '#contract/common.ts';
import { requestOf, type CallInput, type Sent } from '#contract/request.ts';
import type { AnyRoute, ResponseOf } from '#contract/route.ts';

/** The server refused; `problem.detail` says what happened, what was kept and what to do. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly operation: string,
  ) {
    super(problem.detail);
  }
}

/** Nobody answered at the address. */
export class Unreachable extends Error {}

export interface ApiClient {
  call<R extends AnyRoute>(route: R, input: CallInput<R>): Promise<ResponseOf<R>>;
}

/** Calls the API as the member whose key it is. Writes carry an Idempotency-Key each. */
export function createApiClient(url: string, apiKey: string): ApiClient {
  return {
    async call<R extends AnyRoute>(route: R, input: CallInput<R>): Promise<ResponseOf<R>> {
      const sent: Sent = input;
      const once = isCreation(route) ? { idempotencyKey: randomUUID() } : {};
      const { path, method, headers, body } = requestOf(route, { ...once, ...sent });
      const response = await reach(new URL(path, url), {
        method,
        headers: { ...headers, Authorization: `Bearer ${apiKey}` },
        body,
      });
      if (!response.ok) throw new Refused(await readProblem(response), `${method} ${path}`);
      if (response.status === 204) return undefined as ResponseOf<R>;
      // The server holds its answers against the same contract, in its own tests.
      return (route.file ? await response.text() : await response.json()) as ResponseOf<R>;
    },
  };
}

const isCreation = ({ method, bytes }: AnyRoute): boolean => method === 'POST' && !bytes;

async function reach(address: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch {
    throw new Unreachable(
      `Nobody answers at ${address.origin}. Nothing was sent. Start the server (npm start), or name another with --url.`,
    );
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const text = await response.text();
  try {
    return problem.parse(JSON.parse(text));
  } catch {
    const detail = `The server answered ${response.status} without saying why. Is this the address of a Parallax server?`;
    return { type: 'about:blank', title: 'Error', status: response.status, code: 'none', detail };
  }
}
