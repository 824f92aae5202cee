import type { z } from 'zod';
import type { Role } from '#core/members/member.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One operation of the API, said once: the server implements it, the clients call it, OpenAPI
 * describes it.
 */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: Method;
  /** Below /api/v1, parameters in braces: "/articles/{articleId}". */
  path: string;
  tag: string;
  summary: string;
  /** Who may call it at all; what they may do with one thing is a policy of core. */
  access: 'public' | Role;
  params: Params;
  query: Query;
  /** The JSON body; `bytes` routes take any bytes instead. */
  body: Body;
  bytes: boolean;
  response: Response;
  /** 200, 201 (created) or 204 (nothing to say). */
  status: 200 | 201 | 204;
  /** The write names the version it saw in If-Match, and gets 412 with the current one if stale. */
  ifMatch: boolean;
  /** The response is a file of this media type rather than JSON. */
  file: boolean;
}

export type AnyRoute = Route;
export type ParamsOf<R extends AnyRoute> = z.output<R['params']>;
export type QueryOf<R extends AnyRoute> = z.output<R['query']>;
export type BodyOf<R extends AnyRoute> = z.output<R['body']>;
export type ResponseOf<R extends AnyRoute> = z.output<R['response']>;
/** What a caller sends: defaults may be left out. */
export type QueryInput<R extends AnyRoute> = z.input<R['query']>;
export type BodyInput<R extends AnyRoute> = z.input<R['body']>;
