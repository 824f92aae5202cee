import { Answer } from '../../../components/answer.tsx';
import { useQuery } from '@tanstack/react-query';
import type { Outlet } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
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
  return (
    <Answer found={groups} loading="Loading the groups" rows={3} compact>
      {({ items }) => (
        <SettingsSection
          title="Groups"
          description="Yours to define: state media, agencies, a region. The comparison can put a group into one column."
        >
          {items.length > 0 && (
            <SettingsList label="Groups">
              {items.map((group) => (
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
      )}
    </Answer>
  );
}
