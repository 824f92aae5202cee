import type { Response } from 'express';
import type { AnyRoute } from '#contract/route.ts';
import { isObject } from '#core/values/objects.ts';
import { etagOf } from './if-match.ts';
import type { FileAnswer } from './implement.ts';
import { safeFileName } from './safe-file-name.ts';

/** What a route answered, in the form in which it is sent and kept for a repeat. */
export interface Answer {
  status: number;
  body: unknown;
  etag: string | null;
}

export function answerOf(route: AnyRoute, body: unknown): Answer {
  const version = isObject(body) ? body.version : undefined;
  return {
    status: route.status,
    body,
    etag: typeof version === 'number' ? etagOf(version) : null,
  };
}

export function sendAnswer(response: Response, { status, body, etag }: Answer): void {
  response.status(status);
  if (etag !== null) response.setHeader('ETag', etag);
  if (status === 204) response.end();
  else response.type('application/json').send(JSON.stringify(body));
}

/** Offered for saving, never shown in our own origin. */
export function sendFile(response: Response, { file }: FileAnswer): void {
  response.setHeader('Content-Type', file.mediaType);
  response.setHeader('Content-Disposition', attachment(file.name));
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.status(200).end(file.content);
}

/** RFC 6266: a plain name for old programs, the whole one in UTF-8 for the others. */
function attachment(name: string): string {
  const safe = safeFileName(name);
  const plain = safe.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

export function isFileAnswer(value: unknown): value is FileAnswer {
  return isObject(value) && isObject(value.file) && typeof value.file.mediaType === 'string';
}
