import {
  Autocomplete,
  Button,
  Checkbox,
  Modal,
  SegmentedControl,
  Select,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import type { Category } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import { DateField } from '../../../components/date-field.tsx';
import { useWrite } from '../../../lib/use-write.ts';
import { bodyOf, emptyQuestion, problemOf, type NewQuestion } from './new-question.ts';
import classes from './new-question-form.module.css';

interface Props {
  topicId: string;
  categories: readonly Category[];
  onClose: () => void;
}

const kinds: { value: AnswerKind; label: string }[] = [
  { value: 'figure', label: 'A figure' },
  { value: 'choice', label: 'One of several answers' },
  { value: 'account', label: 'An account' },
];

const units = ['USD', 'EUR', 'GBP', 'persons', 'percent', 'percentage points', 'km', 'd'];

/** A new row of the comparison, asked where it is missed. */
export function NewQuestionForm({ topicId, categories, onClose }: Props) {
  const [question, setQuestion] = useState<NewQuestion>(emptyQuestion);
  const [tried, setTried] = useState(false);
  const create = useWrite(routes.createQuestion);
  const set = (changes: Partial<NewQuestion>) => setQuestion({ ...question, ...changes });
  const problem = problemOf(question);
  const errorAt = (path: string) => (tried && problem?.path === path ? problem.because : undefined);
  const submit = () => {
    setTried(true);
    if (problem) return;
    create.mutate({ body: bodyOf(topicId, question) }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title="New question">
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          data-autofocus
          label="Question"
          description="What several outlets answer; a row of the table."
          maxLength={500}
          value={question.text}
          error={errorAt('text')}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        <SegmentedControl
          fullWidth
          aria-label="Kind of answer"
          data={kinds}
          value={question.kind}
          onChange={(kind) => set({ kind })}
        />
        {question.kind === 'figure' && (
          <Autocomplete
            label="Unit"
            description="A currency code, persons, percent, or items:missile"
            data={units}
            value={question.unit}
            error={errorAt('unit')}
            onChange={(unit) => set({ unit })}
          />
        )}
        {question.kind === 'choice' && (
          <ChoiceFields question={question} set={set} error={errorAt('answers')} />
        )}
        <div className={classes.pair}>
          <Select
            label="Category"
            clearable
            data={categories
              .filter(({ archived }) => !archived)
              .map(({ key, name }) => ({ value: key, label: name }))}
            value={question.category}
            onChange={(category) => set({ category })}
          />
          <DateField
            label="Could be known from"
            placeholder="any time"
            value={question.since}
            onChange={(since) => set({ since })}
          />
        </div>
        <div className={classes.buttons}>
          <Button variant="subtle" color="gray" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Add question
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface ChoiceProps {
  question: NewQuestion;
  error: string | undefined;
  set: (changes: Partial<NewQuestion>) => void;
}

function ChoiceFields({ question, error, set }: ChoiceProps) {
  return (
    <>
      <TagsInput
        label="Answers"
        description="Enter after each"
        maxTags={30}
        value={question.answers}
        error={error}
        onChange={(answers) => set({ answers })}
      />
      <Checkbox
        label="One answer excludes the others"
        checked={question.exclusive}
        onChange={({ currentTarget }) => set({ exclusive: currentTarget.checked })}
      />
      <Checkbox
        label="Asked of each actor apart"
        checked={question.perActor}
        onChange={({ currentTarget }) => set({ perActor: currentTarget.checked })}
      />
    </>
  );
}
