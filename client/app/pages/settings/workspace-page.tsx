import { PageHeader } from '../../../components/page-header.tsx';
import { NewWorkspace } from '../../../features/settings/account/new-workspace.tsx';
import { WorkspaceForm } from '../../../features/settings/account/workspace-form.tsx';
import { SettingsSection } from '../../../features/settings/components/settings-section.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function WorkspacePage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Workspace' });
  return (
    <>
      <PageHeader title="Workspace" description="One team’s material, and how it is read." />
      <SettingsSection>
        <WorkspaceForm />
      </SettingsSection>
      <SettingsSection
        title="Another workspace"
        description="With a codebook of its own; nothing is shared between workspaces."
      >
        <NewWorkspace />
      </SettingsSection>
    </>
  );
}
