import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const edit = (ifVersion: number, body: object) =>
  app.as('administrator').call(routes.editWorkspace, { ifVersion, body });

test('settings change one by one, each change a version', async () => {
  const renamed = await edit(1, { name: 'World desk' });
  expect(renamed.headers.get('ETag')).toBe('"2"');
  const { body } = await edit(2, { aboutTolerance: 0.15, levelToleranceDays: 3 });
  expect(body).toEqual({
    id: app.workspaceId,
    name: 'World desk',
    aboutTolerance: 0.15,
    levelToleranceDays: 3,
    version: 3,
  });
});

test('of twenty edits of one version one is stored, and the others get what stands', async () => {
  const { body: me } = await app.as('administrator').call(routes.getMe);
  const { version } = me.workspace;
  const attempts = await Promise.all(
    Array.from({ length: 20 }, (_, index) => edit(version, { name: `Desk ${index}` })),
  );
  const stored = attempts.filter(({ status }) => status === 200);
  const stale = attempts.filter(({ status }) => status === 412);
  expect([stored.length, stale.length]).toEqual([1, 19]);
  for (const { problem } of stale) expect(problem.current).toEqual(stored[0]!.body);
});

const refused: Record<string, object> = {
  'a tolerance of 200 %': { aboutTolerance: 2 },
  'a name of spaces': { name: '   ' },
  'a field of the database': { id: 'x' },
};
for (const [name, body] of Object.entries(refused)) {
  test(`${name} is refused`, async () => {
    expect((await edit(1, body)).status).toBe(422);
  });
}
