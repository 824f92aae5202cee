import { raw, type Request, type RequestHandler, type Response } from 'express';
import type { AnyRoute } from '#contract/route.ts';
import { maxFileBytes } from '#contract/articles.ts';
import { DomainError } from '../domain-error.ts';
import { wellFormed } from './well-formed.ts';

/** The longest text, with every character written as two escapes, and its regions. */
const maxJsonBytes = 7_000_000;
/** Of somebody who has not said who they are. */
export const maxPublicBytes = 64_000;

export interface Body {
  bytes: Buffer;
  /** Of a `bytes` route the bytes, else what the JSON says. */
  value: unknown;
}

/** Reads the body a route takes: 413 when it is too long, 415 and 400 when it is not JSON. */
export async function readBody(
  request: Request,
  response: Response,
  route: AnyRoute,
): Promise<Body> {
  const bytes = await readBytes(request, response, bodyLimit(route));
  return { bytes, value: route.bytes ? bytes : parseJson(bytes, request) };
}

function bodyLimit(route: AnyRoute): number {
  if (route.bytes) return maxFileBytes;
  return route.access === 'public' ? maxPublicBytes : maxJsonBytes;
}

export function readBytes(request: Request, response: Response, limit: number): Promise<Buffer> {
  const read: RequestHandler = raw({ limit, type: () => true, inflate: false });
  return new Promise((resolve, reject) => {
    read(request, response, (error?: unknown) => {
      if (error !== undefined) reject(unreadable(error, limit));
      else resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
    });
  });
}

/** Errors of the body reader carry a `type`, and with "entity.too.large" often a `length`. */
function unreadable(error: unknown, limit: number): Error {
  const { type, length } = error as { type?: unknown; length?: unknown };
  if (type === 'entity.too.large') {
    const size = typeof length === 'number' ? `${count(length)} bytes` : 'more';
    return new DomainError(
      413,
      'too_large',
      `At most ${count(limit)} bytes are taken here, and ${size} came. Nothing was stored.`,
    );
  }
  if (type === 'encoding.unsupported') {
    return new DomainError(
      415,
      'unsupported_encoding',
      'A compressed body is not taken here. Send it without Content-Encoding.',
    );
  }
  return new DomainError(
    400,
    'incomplete_body',
    'The body ended before it was whole. Nothing was stored; send it again.',
  );
}

const count = (bytes: number) => bytes.toLocaleString('en-US');

function parseJson(bytes: Buffer, request: Request): unknown {
  if (bytes.length === 0) return {};
  // Forms of other sites can send anything but this type.
  if (!request.is('application/json')) {
    throw new DomainError(
      415,
      'unsupported_media_type',
      'The body must be JSON: send it with Content-Type: application/json. Nothing was changed.',
    );
  }
  try {
    return wellFormed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new DomainError(
      400,
      'malformed_json',
      'The body is not JSON in UTF-8. Nothing was changed.',
    );
  }
}
