import { expect, test } from 'vitest';
import { savedViewAbilities } from './saved-view-policy.ts';

const owner = { workspaceId: 'w', memberId: 'owner', role: 'viewer' } as const;

test.each([
  [owner, false, { edit: true, delete: true }],
  [{ ...owner, memberId: 'other' }, true, { edit: false, delete: false }],
  [{ ...owner, memberId: 'head', role: 'administrator' }, true, { edit: false, delete: true }],
  [{ ...owner, memberId: 'head', role: 'administrator' }, false, { edit: false, delete: false }],
] as const)('%j of a view that is shared: %s', (actor, shared, abilities) => {
  expect(savedViewAbilities(actor, { ownerId: 'owner', shared })).toEqual(abilities);
});
