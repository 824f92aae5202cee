import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { maxFileBytes } from '#contract/articles.ts';
import { get, post } from '#contract/define.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { implement } from './implement.ts';

const made = { tag: 'Test', summary: 'Test', access: 'viewer' } as const;
const echo = post('/test/echo', {
  ...made,
  body: z.strictObject({ text: z.string(), tags: z.array(z.string()).optional() }),
  response: z.strictObject({ text: z.string() }),
});
const size = post('/test/size', {
  ...made,
  bytes: true,
  response: z.strictObject({ bytes: z.int() }),
});
const search = get('/test/search', {
  ...made,
  query: z.strictObject({ q: z.string().optional() }),
  response: z.strictObject({ q: z.string() }),
});
const fail = get('/test/fail', made);
const lie = get('/test/lie', { ...made, response: z.strictObject({ yes: z.literal(true) }) });
const file = get('/test/file', { ...made, response: z.string(), file: true });

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({
    implementations: [
      implement(echo, ({ body }) => Promise.resolve({ text: body.text })),
      implement(size, ({ body }) => Promise.resolve({ bytes: body.length })),
      implement(search, ({ query }) => Promise.resolve({ q: query.q ?? '' })),
      implement(fail, () => Promise.reject(new Error('select * from /etc/passwd'))),
      // @ts-expect-error the compiler sees it; a value from the database would pass it by
      implement(lie, () => Promise.resolve({ yes: false })),
      implement(file, () =>
        Promise.resolve({
          file: { name: '../“Київ”: "aid"\r\n.csv', mediaType: 'text/csv', content: 'a,b' },
        }),
      ),
    ],
  });
});
afterAll(() => app.close());

function send(path: string, init: RequestInit) {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${app.people.editor.apiKey}`);
  return fetch(new URL(path, app.url), { ...init, headers });
}
const sendJson = (path: string, body: string) =>
  send(`/api/v1${path}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  });

test('an API key acts as its member', async () => {
  const { body } = await app.as('reviewer').call(routes.getMe);
  expect(body.member).toEqual({ id: app.people.reviewer.memberId, role: 'reviewer' });
  expect(body.abilities).toEqual({ edit: true, review: true, administer: false });
});

test('nobody and removed members are told the same', async () => {
  for (const name of ['anonymous', 'removed'] as const) {
    const { status, problem, headers } = await app.as(name).call(routes.getMe);
    expect(status).toBe(401);
    expect(headers.get('Content-Type')).toContain('application/problem+json');
    expect(problem.code).toBe('unauthenticated');
  }
});

describe('bodies', () => {
  const refused: Record<string, { body: string; status: number; paths?: string[] }> = {
    'half a document': { body: '{"text":', status: 400 },
    'another type': { body: '{"text":1}', status: 422, paths: ['text'] },
    'nothing of what is needed': { body: '{}', status: 422, paths: ['text'] },
    'unknown fields, each named': {
      body: '{"text":"","role":"administrator","workspaceId":"x"}',
      status: 422,
      paths: ['role', 'workspaceId'],
    },
    'a list with a wrong part': {
      body: '{"text":"","tags":["a",1]}',
      status: 422,
      paths: ['tags.1'],
    },
    'an operator for a string': { body: '{"text":{"not":""}}', status: 422, paths: ['text'] },
    'a prototype': { body: '{"text":"","__proto__":{"a":1}}', status: 422, paths: ['__proto__'] },
    'a list instead of an object': { body: '[]', status: 422, paths: [''] },
  };
  for (const [name, { body, status, paths }] of Object.entries(refused)) {
    test(`${name}: ${status}`, async () => {
      const response = await sendJson('/test/echo', body);
      expect(response.status).toBe(status);
      const problem = (await response.json()) as { errors?: { path: string }[] };
      expect(problem.errors?.map(({ path }) => path)).toEqual(paths);
    });
  }

  test('what cannot be stored is replaced, code point for code point', async () => {
    const response = await sendJson('/test/echo', '{"text":"a\\u0000b\\ud83d c 😀"}');
    expect(await response.json()).toEqual({ text: 'a\uFFFDb\uFFFD c 😀' });
  });

  test('bytes that are not UTF-8, a form, and a compressed body are refused', async () => {
    const latin = await send('/api/v1/test/echo', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x22, 0xe9, 0x22]),
    });
    expect(latin.status).toBe(400);
    const form = await send('/api/v1/test/echo', {
      method: 'POST',
      body: new URLSearchParams({ text: 'a' }),
    });
    expect(form.status).toBe(415);
    const packed = await send('/api/v1/test/echo', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
      body: 'x',
    });
    expect(packed.status).toBe(415);
  });

  test('half a million characters pass, however they are written', async () => {
    const escaped = JSON.stringify({ text: '' }).replace(
      '""',
      `"${'\\ud83d\\ude00'.repeat(500_000)}"`,
    );
    const response = await sendJson('/test/echo', escaped);
    expect(response.status).toBe(200);
    expect([...((await response.json()) as { text: string }).text]).toHaveLength(500_000);
  });

  test('a file up to the limit passes; one byte more is told the limit and its size', async () => {
    const body = new Uint8Array(maxFileBytes + 1);
    const whole = await app.as('editor').call(size, { body: body.subarray(1) });
    expect(whole.body).toEqual({ bytes: maxFileBytes });
    const { status, problem } = await app.as('editor').call(size, { body });
    expect(status).toBe(413);
    expect(problem.detail).toContain('4,000,000 bytes');
    expect(problem.detail).toContain('4,000,001');
  });

  test('who is not signed in may not send much', async () => {
    const { status } = await app.as('anonymous').call(routes.acceptInvitation, {
      params: { token: 'x'.repeat(43) },
      body: { account: { name: 'x'.repeat(70_000), email: 'a@b.example', password: 'x' } },
    });
    expect(status).toBe(413);
  });
});

test('a query parameter that is unknown or comes twice is refused; NUL reaches nothing', async () => {
  expect((await send('/api/v1/test/search?other=1', {})).status).toBe(422);
  expect((await send('/api/v1/test/search?q=1&q=2', {})).status).toBe(422);
  const response = await send('/api/v1/test/search?q=a%00', {});
  expect(await response.json()).toEqual({ q: 'a\uFFFD' });
});

describe('If-Match', () => {
  const cases: Record<string, { header: string | undefined; status: number }> = {
    'left out': { header: undefined, status: 428 },
    'any version': { header: '*', status: 400 },
    'a bare number': { header: '1', status: 400 },
    'a weak tag': { header: 'W/"1"', status: 400 },
    'two versions': { header: '"1", "2"', status: 400 },
    'more than the database can count': { header: '"2147483648"', status: 400 },
    'a version that never was': { header: '"99"', status: 412 },
    'the version that stands': { header: '"1"', status: 200 },
  };
  for (const [name, { header, status }] of Object.entries(cases)) {
    test(`${name}: ${status}`, async () => {
      const result = await app.as('administrator').call(routes.editWorkspace, {
        body: { name: 'Desk' },
        headers: header === undefined ? {} : { 'If-Match': header },
      });
      expect(result.status).toBe(status);
    });
  }
});

test('our own mistakes are told by a number that the log has, and by nothing else', async () => {
  for (const path of ['/api/v1/test/fail', '/api/v1/test/lie']) {
    const response = await send(path, {});
    const text = await response.text();
    expect(response.status).toBe(500);
    const id = response.headers.get('X-Request-Id');
    expect(text).toContain(id);
    expect(text).not.toMatch(/passwd|server\/|node_modules|literal|stack/);
    expect(app.logged.join('')).toContain(
      `"requestId":"${id ?? ''}","method":"GET","msg":"request failed`,
    );
  }
});

test('the log has each request by its route, and no body, token or address', async () => {
  const token = 'a-token-that-nobody-may-read-anywhere-else';
  await app.as('anonymous').call(routes.getSignInLink, { params: { token } });
  await app.as('editor').call(search, { query: { q: 'confidential' } });
  const logged = app.logged.join('');
  expect(logged).toContain('"route":"GET /sign-in-links/{token}","status":404');
  expect(logged).toContain(`"memberId":"${app.people.editor.memberId}"`);
  expect(logged).not.toContain(token);
  expect(logged).not.toContain('confidential');
  expect(logged).not.toContain('plx_');
});

test('a file is saved under a harmless name, and runs nothing', async () => {
  const { headers, text } = await app.as('viewer').call(file);
  expect(text).toBe('a,b');
  expect(headers.get('Content-Disposition')).toBe(
    `attachment; filename="______ aid.csv"; filename*=UTF-8''${encodeURIComponent('“Київ” aid.csv')}`,
  );
  expect(headers.get('Content-Security-Policy')).toContain('sandbox');
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('what the API does not have is a problem, not a page', async () => {
  for (const [method, path] of [
    ['GET', '/api/v1/nothing'],
    ['DELETE', '/api/v1/me'],
    ['GET', '/api/v2/me'],
    ['GET', '/api/v1/me/'],
    ['GET', '/api/v1/articles/%ff'],
  ] as const) {
    const response = await send(path, { method });
    expect([path, response.status]).toEqual([path, 404]);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  }
});
