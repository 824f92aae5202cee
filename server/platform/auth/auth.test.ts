import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { Problem } from '#contract/common.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import {
  askToSignIn,
  cookieOf,
  sameOrigin,
  signIn,
  testPassword,
} from '../testing/test-session.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ signInsPerMinute: 30 });
});
afterAll(() => app.close());

const post = (path: string, body: object, headers: Record<string, string>) =>
  fetch(new URL(`/api/auth${path}`, app.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const problemOf = async (response: Response) => (await response.json()) as Problem;

test('a password signs in, and signing out ends it on the server', async () => {
  const identity = await signIn(app, app.people.editor);
  expect((await app.with(identity).call(routes.getMe)).body.user.name).toBe('editor');
  expect((await post('/sign-out', {}, identity)).status).toBe(200);
  expect((await app.with(identity).call(routes.getMe)).status).toBe(401);
});

test('a wrong password and an unknown address are told the same', async () => {
  await signIn(app, app.people.viewer);
  const password = 'a password that is wrong';
  const wrong = await askToSignIn(app, { email: app.people.viewer.email, password });
  const unknown = await askToSignIn(app, { email: 'nobody@example.org', password });
  expect(wrong.status).toBe(401);
  expect(wrong.headers.get('Content-Type')).toContain('application/problem+json');
  expect(await wrong.text()).toBe(await unknown.text());
});

test('nobody signs up, and of better-auth nothing else is open', async () => {
  const account = { name: 'Mallory', email: 'mallory@example.org', password: 'a long password' };
  for (const path of [
    '/sign-up/email',
    '/update-user',
    '/delete-user',
    '/change-email',
    '/error',
  ]) {
    const response = await post(path, account, sameOrigin);
    expect([path, response.status]).toEqual([path, 404]);
  }
});

test('a session is another one after each sign-in, and its cookie is for the server alone', async () => {
  const { reviewer } = app.people;
  const first = await signIn(app, reviewer);
  const again = await askToSignIn(
    app,
    { email: reviewer.email, password: testPassword },
    { Cookie: first.Cookie },
  );
  expect(cookieOf(again.headers)).not.toBe(first.Cookie);
  expect(again.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
});

test('a changed password ends the other sessions, and the old one signs nobody in', async () => {
  const { administrator } = app.people;
  const other = await signIn(app, administrator);
  const identity = await signIn(app, administrator);
  const change = { currentPassword: testPassword, revokeOtherSessions: true };
  const short = await post('/change-password', { ...change, newPassword: 'short' }, identity);
  expect((await problemOf(short)).code).toBe('password_too_short');
  const wrong = await post(
    '/change-password',
    { ...change, currentPassword: 'not this one', newPassword: 'a long new password' },
    identity,
  );
  expect((await problemOf(wrong)).code).toBe('invalid_password');
  const changed = await post(
    '/change-password',
    { ...change, newPassword: 'a long new password' },
    identity,
  );
  expect(changed.status).toBe(200);
  expect((await app.with(other).call(routes.getMe)).status).toBe(401);
  const { email } = administrator;
  const old = await askToSignIn(app, { email, password: testPassword });
  expect(old.status).toBe(401);
  const fresh = await askToSignIn(app, { email, password: 'a long new password' });
  expect(fresh.status).toBe(200);
});

test('another site cannot sign in, sign out or change a password', async () => {
  const { Cookie } = await signIn(app, app.people.stranger);
  for (const path of ['/sign-in/email', '/sign-out', '/change-password']) {
    const response = await post(path, {}, { Cookie, 'Sec-Fetch-Site': 'cross-site' });
    expect([path, (await problemOf(response)).code]).toEqual([path, 'cross_site']);
  }
});

test('attempts from one address are limited, whatever address it claims', async () => {
  const guarded = await createTestApp({ signInsPerMinute: 5 });
  const body = { email: 'editor@example.org', password: 'guess number one' };
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const claimed = `203.0.113.${attempt}`;
    const response = await askToSignIn(guarded, body, {
      'X-Forwarded-For': claimed,
      'X-Parallax-Client-Address': claimed,
    });
    statuses.push(response.status);
    if (response.status === 429) {
      expect((await problemOf(response)).code).toBe('too_many_attempts');
      expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    }
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  const { rows } = await guarded.database.pool.query<{ key: string }>('select key from rate_limit');
  expect(rows.map(({ key }) => key)).toEqual([expect.stringContaining('127.0.0.1')]);
  await guarded.close();
});

test('behind a proxy of ours, each address it names is limited for itself', async () => {
  const guarded = await createTestApp({ signInsPerMinute: 2, trustedProxies: 1 });
  const body = { email: 'editor@example.org', password: 'guess number one' };
  const attempt = async (address: string) =>
    (await askToSignIn(guarded, body, { 'X-Forwarded-For': `198.51.100.9, ${address}` })).status;
  const first = [await attempt('203.0.113.1'), await attempt('203.0.113.1')];
  expect([...first, await attempt('203.0.113.1')]).toEqual([401, 401, 429]);
  expect(await attempt('203.0.113.2')).toBe(401);
  await guarded.close();
});
