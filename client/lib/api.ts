import { requestOf, type CallInput, type Sent } from '#contract/request.ts';
import type { AnyRoute, ResponseOf } from '#contract/route.ts';
import { OfflineError, readProblem } from './api-error.ts';
import { randomKey } from './random-key.ts';

/** One operation of the API. Throws ApiError when refused, OfflineError when not reached. */
export async function call<R extends AnyRoute>(
  route: R,
  input: CallInput<R>,
): Promise<ResponseOf<R>> {
  // The server holds its answers against the same contract, in its own tests.
  return (await exchange(route, input)) as ResponseOf<R>;
}

async function exchange(route: AnyRoute, input: Sent): Promise<unknown> {
  const once = route.method === 'POST' ? { idempotencyKey: randomKey() } : {};
  const { path, method, headers, body } = requestOf(route, { ...once, ...input });
  const response = await send(path, {
    method,
    credentials: 'same-origin',
    headers,
    body,
    signal: input.signal ?? null,
  });
  if (!response.ok) throw await readProblem(response);
  if (response.status === 204) return undefined;
  return route.file ? response.text() : response.json();
}

/** fetch, with an error of its own for "never got there". */
export async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new OfflineError();
  }
}
