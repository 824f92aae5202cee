import { IconNews } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
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
import { GroupList } from './group-list.tsx';
import { OutletRow } from './outlet-row.tsx';

export function OutletList() {
  const outlets = useQuery(read(routes.listOutlets));
  const create = useWrite(routes.createOutlet);
  const [typed, setTyped] = useState('');
  const { abilities } = useMe();
  return (
    <Answer found={outlets} loading="Loading the outlets" rows={10}>
      {({ items }) => {
        const shown = items.filter(({ name, aliases, owner }) =>
          holds(typed, name, owner, ...aliases),
        );
        return (
          <>
            <SettingsSection>
              <FilterField what="outlets" value={typed} onChange={setTyped} />
              {items.length === 0 ? (
                <EmptyState icon={<IconNews size={24} stroke={1.5} />}>
                  Outlets come in with their articles, or are added here by name.
                </EmptyState>
              ) : shown.length === 0 ? (
                <NoMatch what="outlets" onClear={() => setTyped('')} />
              ) : (
                <SettingsList label="Outlets">
                  {shown.map((outlet) => (
                    <OutletRow key={outlet.id} outlet={outlet} others={items} />
                  ))}
                </SettingsList>
              )}
              {abilities.edit && (
                <AddLine
                  label="A new outlet"
                  isSaving={create.isPending}
                  onAdd={(name) => wentThrough(create.mutateAsync({ body: { name } }))}
                />
              )}
            </SettingsSection>
            <GroupList outlets={items} />
          </>
        );
      }}
    </Answer>
  );
}
