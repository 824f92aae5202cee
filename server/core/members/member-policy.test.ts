import { expect, test } from 'vitest';
import { roles, type Role } from './member.ts';
import { isLastAdministrator, memberAbilities, workspaceAbilities } from './member-policy.ts';

const actor = (role: Role) => ({ workspaceId: 'w', memberId: 'm', role });

test('each role may do all that the roles before it may', () => {
  const may = roles.map((role) => Object.values(workspaceAbilities(actor(role))));
  expect(may).toEqual([
    [false, false, false],
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ]);
});

const cases: Record<string, { role: Role; administrators: number; may: boolean }> = {
  'an editor beside one administrator': { role: 'editor', administrators: 1, may: true },
  'one of two administrators': { role: 'administrator', administrators: 2, may: true },
  'the last administrator': { role: 'administrator', administrators: 1, may: false },
};

for (const [name, { role, administrators, may }] of Object.entries(cases)) {
  test(`${name} can ${may ? '' : 'not '}be demoted and removed by an administrator`, () => {
    const abilities = memberAbilities(actor('administrator'), { role, administrators });
    expect(abilities).toEqual({ changeRole: may, remove: may });
    expect(isLastAdministrator({ role, administrators })).toBe(!may);
  });
}

test('nobody below an administrator touches members', () => {
  for (const role of ['viewer', 'editor', 'reviewer'] as const) {
    const abilities = memberAbilities(actor(role), { role: 'viewer', administrators: 2 });
    expect(abilities).toEqual({ changeRole: false, remove: false });
  }
});
