import { useQuery } from '@tanstack/react-query';
import type { Outlet } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { AddLine } from '../components/add-line.tsx';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { wentThrough } from '../../../lib/went-through.ts';
import { OutletGroupRow } from './outlet-group-row.tsx';

/** The analysts' own groups: none is built in. */
export function GroupList({ outlets }: { outlets: readonly Outlet[] }) {
  const groups = useQuery(read(routes.listOutletGroups));
  const create = useWrite(routes.createOutletGroup);
  const { abilities } = useMe();
  if (groups.isPending) return <LoadingState rows={3} />;
  if (groups.isError) {
    return <ErrorState compact error={groups.error} retry={() => void groups.refetch()} />;
  }
  return (
    <SettingsSection
      title="Groups"
      description="Yours to define: state media, agencies, a region. The comparison can put a group into one column."
    >
      {groups.data.items.length > 0 && (
        <SettingsList label="Groups">
          {groups.data.items.map((group) => (
            <OutletGroupRow
              key={group.id}
              group={group}
              outlets={outlets}
              mayEdit={abilities.edit}
            />
          ))}
        </SettingsList>
      )}
      {abilities.edit && (
        <AddLine
          label="A new group"
          isSaving={create.isPending}
          onAdd={(name) => wentThrough(create.mutateAsync({ body: { name } }))}
        />
      )}
    </SettingsSection>
  );
}
