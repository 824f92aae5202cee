import { expect, test } from 'vitest';
import { roles } from '../members/member.ts';
import { verdictAbilities } from './verdict-policy.ts';

test('only who signed a verdict withdraws it, and no longer as a viewer', () => {
  const may = (memberId: string) =>
    roles.map(
      (role) =>
        verdictAbilities({ workspaceId: 'w', memberId, role }, { signedById: 'signer' }).withdraw,
    );
  expect(may('signer')).toEqual([false, true, true, true]);
  expect(may('somebody else')).toEqual([false, false, false, false]);
});
