import { IconTag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { AddLine } from '../components/add-line.tsx';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { wentThrough } from '../../../lib/went-through.ts';
import { TopicRow } from './topic-row.tsx';

export function TopicList() {
  const topics = useQuery(read(routes.listTopics));
  const create = useWrite(routes.createTopic);
  const { abilities } = useMe();
  return (
    <Answer found={topics} loading="Loading the topics">
      {({ items }) => (
        <SettingsSection>
          {items.length === 0 ? (
            <EmptyState icon={<IconTag size={24} stroke={1.5} />}>
              Open the first topic: the subject under study, such as “US support for Ukraine”.
            </EmptyState>
          ) : (
            <SettingsList label="Topics">
              {items.map((topic) => (
                <TopicRow key={topic.id} topic={topic} />
              ))}
            </SettingsList>
          )}
          {abilities.edit && (
            <AddLine
              label="A new topic"
              isSaving={create.isPending}
              onAdd={(name) => wentThrough(create.mutateAsync({ body: { name } }))}
            />
          )}
        </SettingsSection>
      )}
    </Answer>
  );
}
