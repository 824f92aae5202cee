import { afterEach, beforeEach, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { Role } from '#core/members/member.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { signIn } from '../../platform/testing/test-session.ts';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(() => app.close());

const changeRole = (memberId: string, role: Role) =>
  app.as('administrator').call(routes.changeRole, { params: { memberId }, body: { role } });
const remove = (memberId: string) =>
  app.as('administrator').call(routes.removeMember, { params: { memberId } });

test('the team shows who is there, and not who was removed', async () => {
  const { body } = await app.as('viewer').call(routes.listMembers);
  expect(body.items.map(({ name, isSelf }) => [name, isSelf])).toEqual([
    ['administrator', false],
    ['viewer', true],
    ['editor', false],
    ['reviewer', false],
  ]);
  expect(body.items.every(({ abilities }) => !abilities.remove)).toBe(true);
});

test('a changed role holds from the next request on', async () => {
  const { viewer } = app.people;
  expect((await changeRole(viewer.memberId, 'editor')).body.role).toBe('editor');
  const { body } = await app.as('viewer').call(routes.getMe);
  expect(body.abilities.edit).toBe(true);
});

test('the last administrator stays', async () => {
  const { memberId } = app.people.administrator;
  expect((await changeRole(memberId, 'editor')).problem.code).toBe('last_administrator');
  expect((await remove(memberId)).problem.code).toBe('last_administrator');
});

test('two administrators cannot demote each other at the same moment', async () => {
  const { administrator, reviewer } = app.people;
  await changeRole(reviewer.memberId, 'administrator');
  const [first, second] = await Promise.all([
    changeRole(reviewer.memberId, 'editor'),
    app.as('reviewer').call(routes.changeRole, {
      params: { memberId: administrator.memberId },
      body: { role: 'editor' },
    }),
  ]);
  const statuses = [first.status, second.status].sort();
  expect(statuses[0]).toBe(200);
  expect([403, 409]).toContain(statuses[1]);
  const roles = await app.database.prisma.member.findMany({
    where: { workspaceId: app.workspaceId, removedAt: null, role: 'administrator' },
  });
  expect(roles).toHaveLength(1);
});

test('removal ends sessions and keys, and leaves the name on what was done', async () => {
  const { editor } = app.people;
  const browser = app.with(await signIn(app, editor));
  expect((await browser.call(routes.getMe)).status).toBe(200);
  expect((await remove(editor.memberId)).status).toBe(204);
  expect((await browser.call(routes.getMe)).status).toBe(401);
  expect((await app.as('editor').call(routes.getMe)).status).toBe(401);
  expect((await remove(editor.memberId)).status).toBe(404);
  const again = app.with(await signIn(app, editor));
  expect((await again.call(routes.getMe)).problem.code).toBe('no_workspace');
  const rows = await app.database.prisma.member.findMany({
    where: { workspaceId: app.workspaceId, id: editor.memberId },
  });
  expect(rows).toHaveLength(1);
});
