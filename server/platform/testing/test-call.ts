import type { z } from 'zod';
import type { Problem } from '#contract/common.ts';
import type { AnyRoute, ResponseOf } from '#contract/route.ts';

export interface CallInput<R extends AnyRoute> {
  params?: z.input<R['params']>;
  query?: z.input<R['query']>;
  /** JSON, or the bytes of a `bytes` route. */
  body?: z.input<R['body']> | Uint8Array;
  /** Sent as If-Match. */
  ifVersion?: number;
  headers?: Record<string, string>;
}

export interface CallResult<R extends AnyRoute> {
  status: number;
  headers: Headers;
  text: string;
  /** The answer; throws when it is a problem. */
  body: ResponseOf<R>;
  /** The problem; throws when it is an answer. */
  problem: Problem;
}

/** Calls one operation over HTTP, as whoever the headers say. */
export async function callRoute<R extends AnyRoute>(
  baseUrl: string,
  identity: Record<string, string>,
  route: R,
  input: CallInput<R>,
): Promise<CallResult<R>> {
  const { body } = input;
  const isJson = body !== undefined && !(body instanceof Uint8Array);
  const response = await fetch(new URL(addressOf(route, input), baseUrl), {
    method: route.method,
    headers: {
      ...identity,
      ...(isJson && { 'Content-Type': 'application/json' }),
      ...(input.ifVersion !== undefined && { 'If-Match': `"${input.ifVersion}"` }),
      ...input.headers,
    },
    body: isJson
      ? JSON.stringify(body)
      : body instanceof Uint8Array
        ? new Blob([Buffer.from(body)])
        : null,
  });
  return result(route, response, await response.text());
}

function addressOf(route: AnyRoute, { params = {}, query = {} }: CallInput<AnyRoute>): string {
  const values = new Map(Object.entries(params as Record<string, unknown>));
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  const search = new URLSearchParams(
    Object.entries(query as Record<string, unknown>)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
  return `/api/v1${path}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

function result<R extends AnyRoute>(route: R, response: Response, text: string): CallResult<R> {
  const { status, headers, ok } = response;
  const what = `${route.method} ${route.path} answered ${status}: ${text.slice(0, 2_000)}`;
  const isJson = headers.get('Content-Type')?.includes('json') === true;
  const parsed: unknown = isJson ? JSON.parse(text) : text === '' ? undefined : text;
  return {
    status,
    headers,
    text,
    // The server under test checks its answers against the contract.
    get body() {
      if (!ok) throw new Error(what);
      return parsed as ResponseOf<R>;
    },
    get problem() {
      if (ok) throw new Error(what);
      return parsed as Problem;
    },
  };
}
