import type { Member } from '#contract/accounts.ts';
import { memberAbilities } from '#core/members/member-policy.ts';
import type { Actor } from '#core/members/member.ts';
import type { MemberRow } from './member-repository.ts';

export function presentMember(actor: Actor, row: MemberRow, administrators: number): Member {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    createdAt: row.createdAt.toISOString(),
    isSelf: row.id === actor.memberId,
    abilities: memberAbilities(actor, { role: row.role, administrators }),
  };
}

export function presentTeam(actor: Actor, rows: readonly MemberRow[]): Member[] {
  const administrators = countAdministrators(rows);
  return rows.map((row) => presentMember(actor, row, administrators));
}

export function countAdministrators(rows: readonly MemberRow[]): number {
  return rows.filter(({ role }) => role === 'administrator').length;
}
