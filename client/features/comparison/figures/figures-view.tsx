import { Select } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { questionRelationsQuery } from '../api/relation-queries.ts';
import type { MatrixRow } from '../matrix.ts';
import type { QuestionRelations, RelationsOfRows } from '../relations/row-relations.ts';
import { NothingToShow } from '../views/nothing-to-show.tsx';
import type { TopicViewProps } from '../views/topic-view.ts';
import classes from '../views/view.module.css';
import own from './figures.module.css';
import { OneQuestion } from './one-question.tsx';
import { plotModel } from './plot-model.ts';

interface Props extends TopicViewProps {
  /** The rows of the matrix under the same filters. */
  rows: readonly MatrixRow[];
  relations: RelationsOfRows;
}

/** The figures of one question of the topic, drawn on one axis or read as a table. */
export function FiguresView({ topicId, rows, relations, search, onSearch }: Props) {
  const questions = rows
    .map(({ question }) => question)
    .filter(({ id }) => (relations.get(id)?.figures ?? 0) > 0);
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === search.question),
  );
  const question = questions[at];
  const choose = (id: string | null) => onSearch(() => ({ question: id ?? undefined }));
  const step = (by: 1 | -1) =>
    choose(questions[(at + by + questions.length) % questions.length]?.id ?? null);
  const isAlone = questions.length < 2;
  useHotkeys('Figures', [
    { keys: 'j', label: 'Next question', run: () => step(1), disabled: isAlone },
    { keys: 'k', label: 'Question before', run: () => step(-1), disabled: isAlone },
  ]);
  if (!question) {
    return (
      <NothingToShow what="figures" icon={IconChartBar} {...{ search, onSearch }}>
        No claim of this topic has a figure yet. Tag one in an article, and choose its question.
      </NothingToShow>
    );
  }
  return (
    <section className={classes.view} aria-label="Figures">
      <div className={classes.bar} data-no-print>
        <Select
          className={own.question ?? ''}
          aria-label="Question"
          allowDeselect={false}
          data={questions.map(({ id, text }) => ({ value: id, label: text }))}
          value={question.id}
          onChange={choose}
        />
      </div>
      <Question
        key={question.id}
        topicId={topicId}
        question={question}
        search={search}
        onSearch={onSearch}
      />
    </section>
  );
}

interface QuestionProps extends Omit<Props, 'rows' | 'relations' | 'canEdit'> {
  question: MatrixRow['question'];
}

function Question({ topicId, question, search, onSearch }: QuestionProps) {
  const found = useQuery(questionRelationsQuery(topicId, question.id, search, []));
  return (
    <Answer found={found} loading="Loading the figures">
      {(relations) => (
        <Related relations={relations} title={question.text} {...{ search, onSearch }} />
      )}
    </Answer>
  );
}

interface RelatedProps extends Pick<Props, 'search' | 'onSearch'> {
  relations: QuestionRelations;
  title: string;
}

function Related({ relations, title, search, onSearch }: RelatedProps) {
  const model = useMemo(() => plotModel(relations), [relations]);
  if (relations.summary.state === 'too many') {
    return (
      <EmptyState icon={<IconChartBar size={24} stroke={1.5} />}>
        {relations.summary.claims} claims are too many to relate at once. Choose fewer outlets.
      </EmptyState>
    );
  }
  return <OneQuestion model={model} title={title} search={search} onSearch={onSearch} />;
}
