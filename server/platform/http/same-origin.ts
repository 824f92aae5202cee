import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '../domain-error.ts';

/**
 * Refuses a write that another site's page had a browser send. Browsers say where a request comes
 * from (Sec-Fetch-Site, or Origin where the server is not reached by https or loopback); programs
 * say nothing, which is only enough where no cookie speaks for them.
 */
export function assertSameOrigin(
  headers: IncomingHttpHeaders,
  { publicUrl, byCookie }: { publicUrl: string; byCookie: boolean },
): void {
  if (comesFromHere(headers, publicUrl) ?? !byCookie) return;
  throw new DomainError(
    403,
    'cross_site',
    'This write came from another site, or from no page of this one. Nothing was changed.',
  );
}

/** Null when the request does not say. */
function comesFromHere(headers: IncomingHttpHeaders, publicUrl: string): boolean | null {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === undefined) return null;
  return (
    origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host)
  );
}
