import { Select, Table, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { roles } from '#core/members/member.ts';
import type { Member } from '#contract/accounts.ts';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../../components/answer.tsx';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { notifyUndo } from '../../../components/notify.tsx';
import { formatInstantDay } from '../../../lib/dates.ts';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { SettingsSection } from '../components/settings-section.tsx';
import { Invitations } from './invitations.tsx';
import classes from './members.module.css';
import { RoleHelp } from './role-help.tsx';

export function MemberList() {
  const members = useQuery(read(routes.listMembers));
  const { abilities } = useMe();
  return (
    <Answer found={members} loading="Loading the members">
      {({ items }) => (
        <>
          <SettingsSection>
            <Table.ScrollContainer minWidth={560} type="native" className={classes.frame}>
              <Table verticalSpacing="xs" horizontalSpacing="md">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Name</Table.Th>
                    <Table.Th>Role</Table.Th>
                    <Table.Th>Since</Table.Th>
                    <Table.Th>
                      <VisuallyHidden>Remove</VisuallyHidden>
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((member) => (
                    <MemberRow key={member.id} member={member} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            <RoleHelp />
          </SettingsSection>
          {abilities.administer && <Invitations />}
        </>
      )}
    </Answer>
  );
}

function MemberRow({ member }: { member: Member }) {
  const { id, name, email, role, createdAt, isSelf, abilities } = member;
  const change = useWrite(routes.changeRole);
  const remove = useWrite(routes.removeMember);
  const params = { memberId: id };
  const setRole = (value: string | null) => {
    const next = roles.find((one) => one === value);
    if (!next || next === role) return;
    const back = () => change.mutate({ params, body: { role } });
    const done = () => notifyUndo(`${name} is now ${next}.`, back);
    change.mutate({ params, body: { role: next } }, { onSuccess: done });
  };
  return (
    <Table.Tr>
      <Table.Td>
        <span className={classes.name}>
          {name}
          {isSelf && <span className={classes.soft}> (you)</span>}
        </span>
        <span className={classes.soft}>{email}</span>
      </Table.Td>
      <Table.Td>
        {abilities.changeRole ? (
          <Select
            aria-label={`Role of ${name}`}
            size="xs"
            w={140}
            allowDeselect={false}
            data={[...roles]}
            value={role}
            onChange={setRole}
          />
        ) : (
          role
        )}
      </Table.Td>
      <Table.Td className={classes.soft}>{formatInstantDay(createdAt)}</Table.Td>
      <Table.Td ta="end">
        {abilities.remove && (
          <ConfirmButton
            variant="subtle"
            color="red"
            size="compact-sm"
            question={`${name} is signed out at once and their keys end. Their claims and events stay.`}
            confirm={`Remove ${name}`}
            onConfirm={() => remove.mutate({ params })}
          >
            Remove
          </ConfirmButton>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
