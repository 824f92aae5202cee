import type { Member } from '#contract/accounts.ts';
import { isLastAdministrator } from '#core/members/member-policy.ts';
import type { Actor, Role } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { conflict, notFound } from '../../platform/domain-error.ts';
import { countAdministrators, presentTeam } from './member-presenter.ts';
import { findMembers, lockTeam, markRemoved, updateRole } from './member-repository.ts';

export async function changeRole(
  database: Database,
  actor: Actor,
  memberId: string,
  role: Role,
): Promise<Member> {
  return command(database, actor, async (transaction, record) => {
    const { member, isLast } = await findForChange(transaction, actor, memberId);
    if (isLast && role !== 'administrator') throw lastAdministrator('demoted');
    await updateRole(transaction, actor, memberId, role);
    record({
      action: 'member role changed',
      entity: 'member',
      entityId: memberId,
      before: { name: member.name, role: member.role },
      after: { name: member.name, role },
    });
    const team = presentTeam(actor, await findMembers(transaction, actor));
    return team.find(({ id }) => id === memberId) ?? Promise.reject(notFound());
  });
}

export async function removeMember(
  database: Database,
  actor: Actor,
  memberId: string,
): Promise<void> {
  await command(database, actor, async (transaction, record) => {
    const { member, isLast } = await findForChange(transaction, actor, memberId);
    if (isLast) throw lastAdministrator('removed');
    await markRemoved(transaction, actor, member, new Date());
    record({
      action: 'member removed',
      entity: 'member',
      entityId: memberId,
      before: { name: member.name, role: member.role },
    });
  });
}

async function findForChange(transaction: Transaction, actor: Actor, memberId: string) {
  await lockTeam(transaction, actor);
  const team = await findMembers(transaction, actor);
  const member = team.find(({ id }) => id === memberId);
  if (!member) throw notFound();
  const administrators = countAdministrators(team);
  return { member, isLast: isLastAdministrator({ role: member.role, administrators }) };
}

const lastAdministrator = (change: string) =>
  conflict(
    'last_administrator',
    `The last administrator cannot be ${change}. Nothing was changed; make somebody else administrator first.`,
  );
