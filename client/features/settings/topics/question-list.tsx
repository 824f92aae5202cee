import { IconMessageQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { AddLine } from '../components/add-line.tsx';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { wentThrough } from '../../../lib/went-through.ts';
import { QuestionRow } from './question-row.tsx';

/** The rows of a topic's comparison, in their order. */
export function QuestionList({ topicId }: { topicId: string }) {
  const questions = useQuery(read(routes.listQuestions, { query: { topicId } }));
  const categories = useQuery(read(routes.listCategories)).data?.items;
  const create = useWrite(routes.createQuestion);
  const [added, setAdded] = useState<string | null>(null);
  const { abilities } = useMe();
  return (
    <Answer found={questions} loading="Loading the questions">
      {({ items }) => {
        const add = (text: string) =>
          wentThrough(
            create
              .mutateAsync({ body: { topicId, text, kind: 'account' } })
              .then(({ id }) => setAdded(id)),
          );
        return (
          <SettingsSection>
            {items.length === 0 ? (
              <EmptyState icon={<IconMessageQuestion size={24} stroke={1.5} />}>
                Ask the first question: what several outlets answer becomes a row of the comparison.
              </EmptyState>
            ) : (
              <SettingsList label="Questions">
                {items.map((question, index) => (
                  <QuestionRow
                    // A question just added opens; the key makes it start anew once it is known.
                    key={`${question.id} ${question.id === added}`}
                    question={question}
                    index={index}
                    count={items.length}
                    category={categories?.find(({ key }) => key === question.category)}
                    startsOpen={question.id === added}
                  />
                ))}
              </SettingsList>
            )}
            {abilities.edit && (
              <AddLine
                label="A new question"
                placeholder="A new question, such as “How much has the US given?”"
                isSaving={create.isPending}
                onAdd={add}
              />
            )}
          </SettingsSection>
        );
      }}
    </Answer>
  );
}
