import { SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';
import { singleKeys } from '../../../lib/hotkeys/dispatch.ts';
import { useStore } from '../../../lib/store.ts';
import { useMe } from '../../../lib/use-me.ts';
import { SettingsSection } from '../components/settings-section.tsx';
import classes from './account.module.css';
import { PasswordForm } from './password-form.tsx';

const themes = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export function Account() {
  const { user, member, workspace } = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const single = useStore(singleKeys);
  return (
    <>
      <SettingsSection>
        <dl className={classes.facts}>
          <dt>Name</dt>
          <dd>{user.name}</dd>
          <dt>E-mail</dt>
          <dd>{user.email}</dd>
          <dt>Role</dt>
          <dd>
            {member.role} in {workspace.name}
          </dd>
        </dl>
      </SettingsSection>
      <SettingsSection title="This browser" description="Kept here, not in your account.">
        <div>
          <SegmentedControl
            aria-label="Theme"
            data={[...themes]}
            value={colorScheme}
            onChange={(value) => setColorScheme(value)}
          />
        </div>
        <Switch
          label="Keys without Ctrl or ⌘"
          description="Switch off if you dictate, or if letters fire by accident."
          checked={single === 'on'}
          onChange={(event) => singleKeys.set(event.currentTarget.checked ? 'on' : 'off')}
        />
      </SettingsSection>
      <SettingsSection title="Password">
        <PasswordForm />
      </SettingsSection>
    </>
  );
}
