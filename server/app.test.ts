import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from './platform/testing/test-app.ts';

const clientFolder = mkdtempSync(path.join(tmpdir(), 'parallax-client-'));
let app: TestApp;
let stopping = false;

beforeAll(async () => {
  mkdirSync(path.join(clientFolder, 'assets'));
  const page = '<!doctype html><head><meta name="csp-nonce" content="__CSP_NONCE__"></head>';
  writeFileSync(path.join(clientFolder, 'index.html'), page);
  writeFileSync(path.join(clientFolder, 'assets', 'main-8f3a.js'), 'void 0;');
  app = await createTestApp({ clientFolder, isStopping: () => stopping });
});
afterAll(async () => {
  await app.close();
  rmSync(clientFolder, { recursive: true });
});

const load = (address: string, init: RequestInit = {}) => fetch(new URL(address, app.url), init);

test('every answer carries what keeps a browser from running or showing anything foreign', async () => {
  for (const address of ['/', '/api/v1/me', '/health', '/assets/main-8f3a.js', '/api/nothing']) {
    const { headers } = await load(address);
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.has('X-Powered-By')).toBe(false);
    // The test server is reached by http: nobody is told to come by https from now on.
    expect(headers.has('Strict-Transport-Security')).toBe(false);
  }
});

test('a server reached by https says so for a year, and its cookies travel by https alone', async () => {
  const secure = await createTestApp({ publicUrl: 'https://desk.example' });
  const token = (await secure.composition.createSignInLink()).split('/').at(-1) ?? '';
  const { headers } = await secure.as('anonymous').call(routes.useSignInLink, {
    params: { token },
    body: {},
  });
  expect(headers.get('Strict-Transport-Security')).toContain('max-age=31536000');
  expect(headers.getSetCookie()[0]).toMatch(/^__Secure-parallax.*; Secure;/);
  await secure.close();
});

test('each page has a nonce of its own, the same in its policy and in its head', async () => {
  const nonces = new Set<string>();
  for (const address of ['/', '/library?topic=1', '/articles/some-id']) {
    const response = await load(address);
    const text = await response.text();
    const nonce = /content="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(response.headers.get('Content-Security-Policy')).toContain(`'nonce-${nonce}'`);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

test('assets are kept for ever; one that is gone is no page', async () => {
  const asset = await load('/assets/main-8f3a.js');
  expect(asset.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('Content-Type')).toContain('javascript');
  const gone = await load('/assets/main-0000.js');
  expect(gone.status).toBe(404);
  expect(gone.headers.get('Content-Type')).toContain('application/problem+json');
});

test('nothing outside the folder is served', async () => {
  for (const address of ['/..%2fsecret', '/assets/..%2f..%2fetc%2fpasswd', '/.stamp', '/%00']) {
    const response = await load(address);
    expect([address, await response.text()]).toEqual([
      address,
      expect.not.stringMatching(/root:|secret/),
    ]);
  }
  expect((await load('/library', { method: 'POST' })).status).toBe(404);
});

test('a server that is stopping lives, but is not ready', async () => {
  expect((await load('/ready')).status).toBe(200);
  stopping = true;
  const ready = await load('/ready');
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping' }]);
  expect((await load('/health')).status).toBe(200);
  stopping = false;
});
