import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Claim } from '#contract/claims.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { createDesk, sandbags, type Desk } from '../../platform/testing/test-desk.ts';
import type { PersonName } from '../../platform/testing/test-people.ts';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await createTestApp();
  desk = await createDesk(app);
});
afterAll(() => app.close());

const submit = (who: PersonName, claim: Claim) =>
  app.as(who).call(routes.submitClaim, {
    params: { claimId: claim.id },
    ifVersion: claim.version,
  });
const approve = (who: PersonName, claim: Claim, note: string | null = null) =>
  app.as(who).call(routes.approveClaim, {
    params: { claimId: claim.id },
    ifVersion: claim.version,
    body: { note },
  });
const sendBack = (who: PersonName, claim: Claim, note: string) =>
  app.as(who).call(routes.sendClaimBack, {
    params: { claimId: claim.id },
    ifVersion: claim.version,
    body: { note },
  });

async function submitted(who: PersonName = 'editor') {
  const { body } = await desk.tag(sandbags, {}, who);
  return (await submit(who, body)).body;
}

it('an approval holds for the version approved; an edit asks for review again', async () => {
  const { body: approved } = await approve('reviewer', await submitted(), 'Log seen.');
  expect(approved).toMatchObject({
    status: 'approved',
    review: { reviewer: { name: 'reviewer' }, version: approved.version, note: 'Log seen.' },
  });
  const { body: edited } = await app.as('editor').call(routes.editClaim, {
    params: { claimId: approved.id },
    ifVersion: approved.version,
    body: { note: 'after the approval' },
  });
  expect(edited).toMatchObject({ status: 'submitted', review: { version: null } });
});

it('approves what was seen and nothing else', async () => {
  const seen = await submitted();
  await app.as('editor').call(routes.editClaim, {
    params: { claimId: seen.id },
    ifVersion: seen.version,
    body: { note: 'changed under the reviewer’s eyes' },
  });
  const { status, problem } = await approve('reviewer', seen);
  expect(status).toBe(412);
  expect(problem.current).toMatchObject({ note: 'changed under the reviewer’s eyes' });
});

it('goes back with a reason, and comes again', async () => {
  const { body: back } = await sendBack('reviewer', await submitted(), 'Which Monday?');
  expect(back).toMatchObject({ status: 'changes asked', review: { note: 'Which Monday?' } });
  const { body: again } = await submit('editor', back);
  expect(again.status).toBe('submitted');
});

it('nobody but an administrator approves what they tagged themselves', async () => {
  const own = await approve('reviewer', await submitted('reviewer'));
  expect(own.status).toBe(403);
  expect(own.problem.detail).toMatch(/another reviewer/);
  expect((await approve('administrator', await submitted('administrator'))).status).toBe(200);
  expect((await approve('editor', await submitted())).status).toBe(403);
});

it('a step that is not open says why', async () => {
  const { body: draft } = await desk.tag(sandbags);
  const early = await approve('reviewer', draft);
  expect(early.status).toBe(409);
  expect(early.problem.detail).toMatch(/Only a submitted claim/);
  const { body: approved } = await approve('reviewer', await submitted());
  expect((await submit('editor', approved)).problem.detail).toMatch(/approved/);
});

it('only a reviewer trashes what is approved, and the approval survives the trash', async () => {
  const { body: approved } = await approve('reviewer', await submitted());
  const trash = (who: PersonName) =>
    app.as(who).call(routes.trashClaim, {
      params: { claimId: approved.id },
      ifVersion: approved.version,
    });
  expect((await trash('editor')).status).toBe(403);
  expect((await trash('reviewer')).status).toBe(204);
  const { body } = await app.as('editor').call(routes.restoreClaim, {
    params: { claimId: approved.id },
  });
  expect(body).toMatchObject({ status: 'approved', review: { version: body.version } });
});

it('keeps every step, with before and after', async () => {
  const { body: approved } = await approve('reviewer', await submitted());
  const { body } = await app.as('viewer').call(routes.claimHistory, {
    params: { claimId: approved.id },
  });
  expect(body.items.map(({ action, member }) => `${member.name}: ${action}`)).toEqual([
    'editor: claim tagged',
    'editor: claim submitted',
    'reviewer: claim approved',
  ]);
  expect(body.items[0]).toMatchObject({ before: null, after: { status: 'draft', version: 1 } });
  expect(body.items[2]).toMatchObject({
    before: { status: 'submitted' },
    after: { status: 'approved', version: 3, abilities: { edit: false } },
  });
  const stranger = await app.as('stranger').call(routes.claimHistory, {
    params: { claimId: approved.id },
  });
  expect(stranger.status).toBe(404);
});
