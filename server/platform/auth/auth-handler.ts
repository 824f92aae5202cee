import { isAPIError } from 'better-auth/api';
import { Router, type Request, type Response as Answer } from 'express';
import { DomainError, notFound } from '../domain-error.ts';
import { maxPublicBytes, readBytes } from '../http/read-body.ts';
import { requestContext } from '../http/request-context.ts';
import { assertSameOrigin } from '../http/same-origin.ts';
import { authPath, type Auth } from './better-auth.ts';
import { webHeaders } from './sessions.ts';

/** What of better-auth is open to browsers; everything else is ours or not there. */
const open: ReadonlySet<string> = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'POST /change-password',
  'POST /revoke-other-sessions',
  'GET /get-session',
]);

/** Serves better-auth under /api/auth, with our origin check and our form of failure. */
export function authRouter(auth: Auth, publicUrl: string): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.all('/{*path}', async (request, answer) => {
    const operation = `${request.method} ${request.path}`;
    if (!open.has(operation)) throw notFound();
    requestContext(answer).route = `${request.method} ${authPath}${request.path}`;
    if (request.method !== 'GET') {
      const byCookie = request.headers.cookie !== undefined;
      assertSameOrigin(request.headers, { publicUrl, byCookie });
    }
    const body = await readBytes(request, answer, maxPublicBytes);
    await send(await ask(auth, request, body, publicUrl), answer);
  });
  return router;
}

async function ask(
  auth: Auth,
  request: Request,
  bytes: Buffer,
  publicUrl: string,
): Promise<Response> {
  const headers = webHeaders(request);
  // Ours is checked; better-auth knows this server by one name only, and people by several.
  headers.set('Origin', new URL(publicUrl).origin);
  const body = request.method === 'GET' ? null : new Uint8Array(bytes);
  const { method, originalUrl } = request;
  try {
    return await auth.handler(
      new Request(new URL(originalUrl, publicUrl), { method, headers, body }),
    );
  } catch (error) {
    if (isAPIError(error)) throw failure(error.statusCode, error.body);
    throw error;
  }
}

async function send(from: Response, to: Answer): Promise<void> {
  const text = await from.text();
  if (!from.ok) {
    const wait = from.headers.get('X-Retry-After');
    if (wait !== null) to.setHeader('Retry-After', wait);
    throw failure(from.status, parse(text));
  }
  for (const cookie of from.headers.getSetCookie()) to.append('Set-Cookie', cookie);
  to.setHeader('Cache-Control', 'no-store');
  to.status(from.status).type('application/json').send(text);
}

function failure(status: number, body: unknown): Error {
  const { message, code } = (typeof body === 'object' && body ? body : {}) as Record<
    string,
    unknown
  >;
  if (status >= 500) return new Error(`better-auth failed: ${String(message)}`);
  if (status === 429) {
    return new DomainError(
      429,
      'too_many_attempts',
      'Too many attempts from this address. Wait a minute, then try again.',
    );
  }
  return new DomainError(
    status,
    typeof code === 'string' ? code.toLowerCase() : 'refused',
    `${typeof message === 'string' ? message : 'This was refused'}. Nothing was changed.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
