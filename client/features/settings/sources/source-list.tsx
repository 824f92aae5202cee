import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { AddLine } from '../components/add-line.tsx';
import { FilterField, holds } from '../components/filter-field.tsx';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { wentThrough } from '../../../lib/went-through.ts';
import { SourceRow } from './source-row.tsx';
import { branchesOf } from './source-tree.ts';

export function SourceList() {
  const sources = useQuery(read(routes.listSources));
  const create = useWrite(routes.createSource);
  const [typed, setTyped] = useState('');
  const { abilities } = useMe();
  const all = sources.data?.items;
  const branches = useMemo(() => branchesOf(all ?? []), [all]);
  return (
    <Answer found={sources} loading="Loading the sources" rows={10}>
      {({ items }) => {
        const shown = branches.filter(({ source: { name, role, aliases } }) =>
          holds(typed, name, role, ...aliases),
        );
        return (
          <SettingsSection>
            <FilterField what="sources" value={typed} onChange={setTyped} />
            {branches.length === 0 ? (
              <EmptyState icon={<IconUsers size={24} stroke={1.5} />}>
                Sources come in with the claims that name them, or are added here.
              </EmptyState>
            ) : shown.length === 0 ? (
              <NoMatch what="sources" onClear={() => setTyped('')} />
            ) : (
              <SettingsList label="Sources">
                {shown.map(({ source, depth }) => (
                  <SourceRow
                    key={source.id}
                    source={source}
                    depth={typed === '' ? depth : 0}
                    all={items}
                  />
                ))}
              </SettingsList>
            )}
            {abilities.edit && (
              <AddLine
                label="A new source"
                isSaving={create.isPending}
                onAdd={(name) => wentThrough(create.mutateAsync({ body: { name } }))}
              />
            )}
          </SettingsSection>
        );
      }}
    </Answer>
  );
}
