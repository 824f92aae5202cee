import type { AnyRoute, BodyInput, ParamsOf, QueryInput } from './route.ts';

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
  /** Calls it off. */
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

/** The HTTP request that calls a route; whoever sends it adds who they are. */
export function requestOf(route: AnyRoute, input: Sent) {
  return {
    path: pathOf(route, input),
    method: route.method,
    headers: headersOf(route, input),
    body: route.bytes ? (input.bytes ?? null) : takesJson(route) ? jsonOf(input) : null,
  };
}

/** Where a route is found; also for links that download. */
export function pathOf(route: AnyRoute, { params, query }: Sent): string {
  const values: Record<string, unknown> = { ...params };
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries<unknown>({ ...query })) {
    if (isPlain(value) && value !== '') search.set(name, String(value));
  }
  return `/api/v1${path}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

function headersOf(route: AnyRoute, { ifVersion, idempotencyKey }: Sent): Record<string, string> {
  return {
    Accept: 'application/json',
    ...(route.bytes && { 'Content-Type': 'application/octet-stream' }),
    ...(takesJson(route) && { 'Content-Type': 'application/json' }),
    ...(ifVersion !== undefined && { 'If-Match': `"${ifVersion}"` }),
    ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
  };
}

const jsonOf = ({ body }: Sent): string => JSON.stringify(body ?? {});

const takesJson = ({ method, bytes }: AnyRoute): boolean =>
  !bytes && (method === 'POST' || method === 'PUT' || method === 'PATCH');

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
