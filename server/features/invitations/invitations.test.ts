import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { Role } from '#core/members/member.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { cookieOf, signIn } from '../../platform/testing/test-session.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const newcomer = (email: string) => ({
  account: { name: 'Grace', email, password: 'a long enough password' },
});

async function invite(role: Role = 'editor', email: string | null = null) {
  const { body } = await app
    .as('administrator')
    .call(routes.createInvitation, { body: { role, email } });
  return { id: body.invitation.id, params: { token: body.link.split('/').at(-1) ?? '' } };
}

const open = async () =>
  (await app.as('administrator').call(routes.listInvitations)).body.items.map(({ id }) => id);

test('a link shows what it invites to, and makes a member with an account', async () => {
  const { id, params } = await invite('reviewer', 'grace@example.org');
  expect(await open()).toContain(id);
  const shown = await app.as('anonymous').call(routes.getInvitationByToken, { params });
  expect(shown.body).toEqual({ workspace: 'Desk', role: 'reviewer', email: 'grace@example.org' });
  const { status, headers } = await app
    .as('anonymous')
    .call(routes.acceptInvitation, { params, body: newcomer('Grace@example.org') });
  expect(status).toBe(204);
  const { body: me } = await app.with({ Cookie: cookieOf(headers) }).call(routes.getMe);
  expect(me.user.email).toBe('grace@example.org');
  expect(me.member.role).toBe('reviewer');
  expect(await open()).not.toContain(id);
});

test('of ten who accept at once, exactly one joins', async () => {
  const { params } = await invite();
  const attempts = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      app
        .as('anonymous')
        .call(routes.acceptInvitation, { params, body: newcomer(`g${index}@example.org`) }),
    ),
  );
  expect(attempts.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(9).fill(410)]);
});

test('who is signed in joins as themselves, and works there from then on', async () => {
  const { params } = await invite('viewer');
  const stranger = app.with(await signIn(app, app.people.stranger));
  const joined = await stranger.call(routes.acceptInvitation, { params, body: {} });
  expect(joined.status).toBe(204);
  const { body } = await stranger.call(routes.getMe);
  expect(body.workspace.id).toBe(app.workspaceId);
  expect(body.member.role).toBe('viewer');
  const second = await invite('administrator');
  const again = await stranger.call(routes.acceptInvitation, { params: second.params, body: {} });
  expect(again.problem.code).toBe('already_member');
  expect(await open()).toContain(second.id);
});

test('a removed member who is invited again is who they were', async () => {
  const { params } = await invite('editor');
  const { removed } = app.people;
  const { headers } = await app
    .with(await signIn(app, removed))
    .call(routes.acceptInvitation, { params, body: {} });
  expect(headers.getSetCookie()).toEqual([]);
  const { body } = await app.with(await signIn(app, removed)).call(routes.getMe);
  expect(body.member).toEqual({ id: removed.memberId, role: 'editor' });
});

test('an e-mail address that is taken, or nobody at all, uses nothing up', async () => {
  const { id, params } = await invite();
  const anyone = app.as('anonymous');
  const taken = await anyone.call(routes.acceptInvitation, {
    params,
    body: newcomer('viewer@example.org'),
  });
  expect(taken.problem.code).toBe('email_taken');
  const nobody = await anyone.call(routes.acceptInvitation, { params, body: {} });
  expect(nobody.status).toBe(422);
  expect(await open()).toContain(id);
});

test('a revoked invitation and one of last week are over', async () => {
  const revoked = await invite();
  const expired = await invite();
  const params = { invitationId: revoked.id };
  await app.as('administrator').call(routes.revokeInvitation, { params });
  const { status } = await app.as('administrator').call(routes.revokeInvitation, { params });
  expect(status).toBe(404);
  await app.database.prisma.invitation.updateMany({
    where: { workspaceId: app.workspaceId, id: expired.id },
    data: { expiresAt: new Date(0) },
  });
  for (const link of [revoked, expired]) {
    const shown = await app
      .as('anonymous')
      .call(routes.getInvitationByToken, { params: link.params });
    expect(shown.problem.code).toBe('link_over');
  }
});
