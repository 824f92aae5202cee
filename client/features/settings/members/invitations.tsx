import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roles, type Role } from '#core/members/member.ts';
import { routes } from '#contract/routes.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { read } from '../../../lib/query.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { ShownOnce } from '../components/shown-once.tsx';
import classes from './members.module.css';

/** A link for one person, shown once. */
export function Invitations() {
  const invitations = useQuery(read(routes.listInvitations)).data?.items ?? [];
  const create = useWrite(routes.createInvitation);
  const revoke = useWrite(routes.revokeInvitation);
  const [role, setRole] = useState<Role>('editor');
  const [email, setEmail] = useState('');
  const link = create.data?.link;
  return (
    <SettingsSection title="Invite" description="By a link for one person, good for a few days.">
      {link === undefined ? (
        <form
          className={classes.invite}
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate(
              { body: { role, email: email.trim() || null } },
              { onSuccess: () => setEmail('') },
            );
          }}
        >
          <Select
            label="Role"
            w={160}
            allowDeselect={false}
            data={[...roles]}
            value={role}
            onChange={(value) => setRole(roles.find((one) => one === value) ?? 'editor')}
          />
          <TextInput
            label="E-mail"
            description="Only this address can then accept; may be left empty"
            type="email"
            className={classes.email}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" size="sm" loading={create.isPending}>
            Make a link
          </Button>
        </form>
      ) : (
        <ShownOnce
          title="Send this link to who is invited. It is not shown again."
          secret={link}
          onDone={create.reset}
        />
      )}
      {invitations.length > 0 && (
        <SettingsList label="Invitations not yet accepted">
          {invitations.map((invitation) => (
            <li key={invitation.id} className={classes.pending}>
              <span>
                {invitation.email ?? 'Whoever has the link'}{' '}
                <span className={classes.soft}>
                  as {invitation.role}, until {formatInstant(invitation.expiresAt)}
                </span>
              </span>
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                onClick={() => revoke.mutate({ params: { invitationId: invitation.id } })}
              >
                Take back
              </Button>
            </li>
          ))}
        </SettingsList>
      )}
    </SettingsSection>
  );
}
