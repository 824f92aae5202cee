import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { cookieOf, sameOrigin } from '../../platform/testing/test-session.ts';

const account = { name: 'Ada Byron', email: 'ada@example.org', password: 'a long enough password' };
const tokenOf = (link: string) => link.split('/').at(-1) ?? '';

describe('before there is an administrator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
    for (const name of ['administrator', 'removed', 'stranger'] as const) {
      const { workspaceId, memberId } = app.people[name];
      await app.database.prisma.member.updateMany({
        where: { workspaceId, id: memberId },
        data: { role: 'viewer' },
      });
    }
  });
  afterAll(() => app.close());

  test('the link asks for an account, and without one nothing is used up', async () => {
    const token = tokenOf(await app.composition.createSignInLink());
    const anyone = app.as('anonymous');
    const { body } = await anyone.call(routes.getSignInLink, { params: { token } });
    expect(body).toEqual({ purpose: 'set up', name: null });
    const without = await anyone.call(routes.useSignInLink, { params: { token }, body: {} });
    expect(without.problem.errors).toEqual([expect.objectContaining({ path: 'account' })]);
  });

  test('of twenty who use it at once, exactly one becomes the administrator', async () => {
    const links = await Promise.all([1, 2].map(() => app.composition.createSignInLink()));
    const attempts = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        app.as('anonymous').call(routes.useSignInLink, {
          params: { token: tokenOf(links[index % 2]!) },
          body: { account: { ...account, email: `ada${index}@example.org` } },
        }),
      ),
    );
    const won = attempts.filter(({ status }) => status === 204);
    expect(won).toHaveLength(1);
    expect(new Set(attempts.map(({ status }) => status))).toEqual(new Set([204, 409, 410]));
    const signedIn = app.with({ Cookie: cookieOf(won[0]!.headers) });
    const { body: me } = await signedIn.call(routes.getMe);
    expect(me.member.role).toBe('administrator');
    expect(me.workspace.id).toBe(app.workspaceId);
    expect(await app.database.prisma.user.count({ where: { name: account.name } })).toBe(1);
  });

  test('later links sign that administrator in, and make nobody', async () => {
    const token = tokenOf(await app.composition.createSignInLink());
    const anyone = app.as('anonymous');
    const { body } = await anyone.call(routes.getSignInLink, { params: { token } });
    expect(body).toEqual({ purpose: 'sign in', name: account.name });
    const another = await anyone.call(routes.useSignInLink, {
      params: { token },
      body: { account },
    });
    expect(another.problem.code).toBe('already_set_up');
    const used = await anyone.call(routes.useSignInLink, { params: { token }, body: {} });
    expect(used.status).toBe(204);
    expect(used.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    const again = await anyone.call(routes.useSignInLink, { params: { token }, body: {} });
    expect(again.problem.code).toBe('link_over');
  });

  test('a link of yesterday is over, an invented one was never there', async () => {
    const token = tokenOf(await app.composition.createSignInLink());
    await app.database.prisma.signInLink.updateMany({ data: { expiresAt: new Date(0) } });
    const anyone = app.as('anonymous');
    const expired = await anyone.call(routes.getSignInLink, { params: { token } });
    expect(expired.status).toBe(410);
    const invented = await anyone.call(routes.getSignInLink, { params: { token: 'x'.repeat(43) } });
    expect(invented.status).toBe(404);
  });
});

test('an empty server gets its first workspace with its first administrator', async () => {
  const app = await createTestApp();
  await app.database.pool.query('truncate workspace, "user" cascade');
  const token = tokenOf(await app.composition.createSignInLink());
  const { headers } = await app
    .as('anonymous')
    .call(routes.useSignInLink, { params: { token }, body: { account } });
  const { body } = await app.with({ Cookie: cookieOf(headers) }).call(routes.getMe);
  expect(body.user.email).toBe(account.email);
  const where = { workspaceId: body.workspace.id };
  expect(await app.database.prisma.category.count({ where })).toBeGreaterThan(5);
  expect(await app.database.prisma.event.count({ where })).toBe(1);
  await app.close();
});

describe('sessions', () => {
  let app: TestApp;
  let administrator: { Cookie: string };
  beforeAll(async () => {
    app = await createTestApp();
    const token = tokenOf(await app.composition.createSignInLink());
    const { headers } = await app
      .as('anonymous')
      .call(routes.useSignInLink, { params: { token }, body: {} });
    administrator = { Cookie: cookieOf(headers) };
  });
  afterAll(() => app.close());

  test('a new workspace is its maker’s own, and can be switched to', async () => {
    const me = app.with({ ...administrator, ...sameOrigin });
    const made = await me.call(routes.createWorkspace, { body: { name: 'Elections' } });
    expect(made.status).toBe(201);
    await me.call(routes.switchWorkspace, { body: { workspaceId: made.body.id } });
    const { body } = await me.call(routes.getMe);
    expect(body.workspace.name).toBe('Elections');
    expect(body.member.role).toBe('administrator');
    expect(body.workspaces.map(({ name }) => name)).toEqual(['Desk', 'Elections']);
    await me.call(routes.switchWorkspace, { body: { workspaceId: app.workspaceId } });
  });

  test('nobody switches to a workspace that is not theirs, nor by API key', async () => {
    const me = app.with({ ...administrator, ...sameOrigin });
    const body = { workspaceId: app.otherWorkspaceId };
    expect((await me.call(routes.switchWorkspace, { body })).status).toBe(404);
    const byKey = await app
      .as('administrator')
      .call(routes.switchWorkspace, { body: { workspaceId: app.workspaceId } });
    expect(byKey.problem.code).toBe('key_is_bound');
  });

  const origins: Record<string, { headers: Record<string, string>; status: number }> = {
    'our own page': { headers: { 'Sec-Fetch-Site': 'same-origin' }, status: 409 },
    'another site': { headers: { 'Sec-Fetch-Site': 'cross-site' }, status: 403 },
    'another port of this host': { headers: { 'Sec-Fetch-Site': 'same-site' }, status: 403 },
    'an old browser, other origin': { headers: { Origin: 'https://evil.example' }, status: 403 },
    'an old browser, no origin': { headers: { Origin: 'null' }, status: 403 },
    'a program with a stolen cookie': { headers: {}, status: 403 },
  };
  for (const [name, { headers, status }] of Object.entries(origins)) {
    test(`a write by cookie from ${name} answers ${status}`, async () => {
      const memberId = app.people.administrator.memberId;
      const result = await app
        .with({ ...administrator, ...headers })
        .call(routes.changeRole, { params: { memberId }, body: { role: 'viewer' } });
      expect(result.status).toBe(status);
    });
  }

  test('another site cannot sign anybody in here', async () => {
    const token = tokenOf(await app.composition.createSignInLink());
    const { problem } = await app
      .with({ 'Sec-Fetch-Site': 'cross-site' })
      .call(routes.useSignInLink, { params: { token }, body: {} });
    expect(problem.code).toBe('cross_site');
  });

  test('a cookie with another signature is nobody', async () => {
    const forged = `${administrator.Cookie.slice(0, -8)}AAAAAAAA`;
    expect((await app.with({ Cookie: forged }).call(routes.getMe)).status).toBe(401);
  });
});
