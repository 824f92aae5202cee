import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

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
