import { IconPlug } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { read } from '../../../lib/query.ts';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { NewSuggester } from './new-suggester.tsx';
import { SuggesterRow } from './suggester-row.tsx';

/** Services of the team's own that are sent texts and answer with suggestions. */
export function SuggesterList() {
  const suggesters = useQuery(read(routes.listSuggesters));
  return (
    <Answer found={suggesters} loading="Loading the suggesters" rows={3}>
      {({ items }) => (
        <SettingsSection>
          {items.length === 0 ? (
            <EmptyState compact icon={<IconPlug size={24} stroke={1.5} />}>
              Nothing suggests beside Parallax itself. Connect a language model or a service of your
              own.
            </EmptyState>
          ) : (
            <SettingsList label="Suggesters">
              {items.map((suggester) => (
                <SuggesterRow key={suggester.id} suggester={suggester} />
              ))}
            </SettingsList>
          )}
          <NewSuggester />
        </SettingsSection>
      )}
    </Answer>
  );
}
