import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconPlus, IconSelector, IconSettings } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { routes } from '#contract/routes.ts';
import { Sign } from '../../components/sign.tsx';
import { useMe } from '../../lib/use-me.ts';
import { useWrite } from '../../lib/use-write.ts';
import { paths } from '../paths.ts';
import classes from './workspace-menu.module.css';

/** Which team's material this is, and the way to another's. */
export function WorkspaceMenu() {
  const { workspace, workspaces } = useMe();
  const navigate = useNavigate();
  const change = useWrite(routes.switchWorkspace, {
    // Nothing on the screen belongs to the other workspace: start afresh there.
    onDone: () => window.location.assign(paths.library),
  });
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={`Workspace: ${workspace.name}`}>
          <Sign />
          <span className={classes.name}>{workspace.name}</span>
          <IconSelector size={14} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Workspaces</Menu.Label>
        {workspaces.map(({ id, name }) => (
          <Menu.Item
            key={id}
            aria-current={id === workspace.id}
            leftSection={
              id === workspace.id ? <IconCheck size={16} /> : <span className={classes.gap} />
            }
            onClick={() => {
              if (id !== workspace.id) change.mutate({ body: { workspaceId: id } });
            }}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={16} stroke={1.5} />}
          onClick={() => void navigate({ to: paths.workspace })}
        >
          Workspace settings
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlus size={16} stroke={1.5} />}
          onClick={() => void navigate({ to: paths.workspace, hash: 'new' })}
        >
          New workspace…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
