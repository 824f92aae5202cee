import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconKey, IconLogout, IconUser, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../lib/auth.ts';
import { useMe } from '../../lib/use-me.ts';
import { notifyFailure } from '../../components/notify.tsx';
import { paths } from '../paths.ts';
import classes from './people-menu.module.css';

export function PeopleMenu() {
  const { user, member } = useMe();
  const navigate = useNavigate();
  const leave = () =>
    // A full load: nothing of this session stays in memory.
    signOut().then(() => window.location.assign(paths.signIn), notifyFailure);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={`You: ${user.name}`}>
          <Avatar size={28} name={user.name} color="accent" variant="light" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{user.name}</strong>
          <span>{user.email}</span>
          <span className={classes.role}>{member.role}</span>
        </div>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconUser size={16} stroke={1.5} />}
          onClick={() => void navigate({ to: paths.account })}
        >
          Your account
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUsers size={16} stroke={1.5} />}
          onClick={() => void navigate({ to: paths.members })}
        >
          Members
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKey size={16} stroke={1.5} />}
          onClick={() => void navigate({ to: paths.apiKeys })}
        >
          API keys
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.5} />} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
