import type { AnyRoute, BodyInput, ParamsOf, QueryInput, ResponseOf } from '#contract/route.ts';
import { OfflineError, readProblem } from './api-error.ts';
import { randomKey } from './random-key.ts';

/** What any route can be sent. */
export interface Sent {
  params?: object;
  query?: object;
  body?: unknown;
  /** Instead of a body, where the route takes bytes. */
  bytes?: Blob;
  /** The version this write was made from: If-Match. */
  ifVersion?: number;
  /** The same key twice is one write, however often it is sent. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** No property at all: fits whatever asks for nothing. */
export type Nothing = Record<string, never>;

type Part<K extends string, T> = Nothing extends T ? { [key in K]?: T } : { [key in K]: T };

/** What one route asks for; parts that ask for nothing may be left out. */
export type CallInput<R extends AnyRoute> = Sent &
  Part<'params', ParamsOf<R>> &
  Part<'query', QueryInput<R>> &
  Part<'body', BodyInput<R>>;

/** One operation of the API. Throws ApiError when refused, OfflineError when not reached. */
export async function call<R extends AnyRoute>(
  route: R,
  input: CallInput<R>,
): Promise<ResponseOf<R>> {
  // The server holds its answers against the same contract, in its own tests.
  return (await exchange(route, input)) as ResponseOf<R>;
}

async function exchange(route: AnyRoute, input: Sent): Promise<unknown> {
  const response = await send(addressOf(route, input), {
    method: route.method,
    credentials: 'same-origin',
    headers: headersOf(route, input),
    body: bodyOf(route, input),
    signal: input.signal ?? null,
  });
  if (!response.ok) throw await readProblem(response);
  if (response.status === 204) return undefined;
  return route.file ? response.text() : response.json();
}

/** Where a route is found; also for links that download. */
export function addressOf(route: AnyRoute, input: Sent): string {
  const params: Record<string, unknown> = { ...input.params };
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries<unknown>({ ...input.query })) {
    if (isPlain(value) && value !== '') query.set(name, String(value));
  }
  return `/api/v1${path}${query.size > 0 ? `?${query}` : ''}`;
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

function headersOf(route: AnyRoute, input: Sent): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  if (route.bytes) headers.set('Content-Type', 'application/octet-stream');
  else if (sendsJson(route)) headers.set('Content-Type', 'application/json');
  if (input.ifVersion !== undefined) headers.set('If-Match', `"${input.ifVersion}"`);
  if (route.method === 'POST') {
    headers.set('Idempotency-Key', input.idempotencyKey ?? randomKey());
  }
  return headers;
}

function bodyOf(route: AnyRoute, input: Sent): BodyInit | null {
  if (route.bytes) return input.bytes ?? null;
  return sendsJson(route) ? JSON.stringify(input.body ?? {}) : null;
}

function sendsJson(route: AnyRoute): boolean {
  return route.method === 'POST' || route.method === 'PUT' || route.method === 'PATCH';
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
