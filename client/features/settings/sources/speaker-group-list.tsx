import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { AddLine } from '../components/add-line.tsx';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { wentThrough } from '../../../lib/went-through.ts';
import { SpeakerGroupRow } from './speaker-group-row.tsx';

/** The team's own groups of speakers: none is built in. */
export function SpeakerGroupList() {
  const groups = useQuery(read(routes.listSpeakerGroups));
  const sources = useQuery(read(routes.listSources));
  const create = useWrite(routes.createSpeakerGroup);
  const { abilities } = useMe();
  if (groups.isPending || sources.isPending) return <LoadingState rows={3} />;
  const failed = [groups, sources].find(({ isError }) => isError);
  if (!groups.data || !sources.data) {
    return (
      <ErrorState compact error={failed?.error ?? null} retry={() => void failed?.refetch()} />
    );
  }
  return (
    <SettingsSection
      title="Groups of speakers"
      description="Yours to define: officials of one country, residents. The voices of a topic can be counted by them."
    >
      {groups.data.items.length > 0 && (
        <SettingsList label="Groups of speakers">
          {groups.data.items.map((group) => (
            <SpeakerGroupRow
              key={group.id}
              group={group}
              sources={sources.data.items}
              mayEdit={abilities.edit}
            />
          ))}
        </SettingsList>
      )}
      {abilities.edit && (
        <AddLine
          label="A new group of speakers"
          isSaving={create.isPending}
          onAdd={(name) => wentThrough(create.mutateAsync({ body: { name } }))}
        />
      )}
    </SettingsSection>
  );
}
