import { z } from 'zod';
import type { Role } from '#core/members/member.ts';
import type { Method, Route } from './route.ts';

/** What nothing is sent as: no parameters, no query, no body, no content. */
const nothing = z.strictObject({});
export const noContent = z.void();

interface Options<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
> {
  tag: string;
  summary: string;
  access: 'public' | Role;
  params?: P;
  query?: Q;
  body?: B;
  response?: R;
  status?: 200 | 201 | 204;
  ifMatch?: boolean;
  file?: boolean;
}

function route(method: Method) {
  return <
    P extends z.ZodType = typeof nothing,
    Q extends z.ZodType = typeof nothing,
    B extends z.ZodType = typeof nothing,
    R extends z.ZodType = typeof noContent,
    Bytes extends boolean = false,
  >(
    path: string,
    options: Options<P, Q, B, R> & { bytes?: Bytes },
  ): Route<P, Q, B, R> & { bytes: Bytes } => ({
    method,
    path,
    tag: options.tag,
    summary: options.summary,
    access: options.access,
    // The generic defaults are exactly these values; TypeScript cannot see that through `??`.
    params: options.params ?? (nothing as z.ZodType as P),
    query: options.query ?? (nothing as z.ZodType as Q),
    body: options.body ?? (nothing as z.ZodType as B),
    response: options.response ?? (noContent as z.ZodType as R),
    bytes: options.bytes ?? (false as Bytes),
    status: options.status ?? (options.response ? 200 : 204),
    ifMatch: options.ifMatch ?? false,
    file: options.file ?? false,
  });
}

export const get = route('GET');
export const post = route('POST');
export const put = route('PUT');
export const patch = route('PATCH');
export const del = route('DELETE');
