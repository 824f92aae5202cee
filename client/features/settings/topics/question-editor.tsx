import { Autocomplete, SegmentedControl, Select, Switch, TagsInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerKinds } from '#core/questions/question.ts';
import { routes } from '#contract/routes.ts';
import { DateField } from '../../../components/date-field.tsx';
import { read } from '../../../lib/query.ts';
import type { QuestionDraft } from './question-draft.ts';
import classes from './topics.module.css';

const kindWords = { figure: 'A figure', choice: 'A choice', account: 'In words' };
const units = ['USD', 'EUR', 'GBP', 'persons', 'percent', 'percentage points', 'items:missile'];

interface Props {
  draft: QuestionDraft;
  onChange: (change: Partial<QuestionDraft>) => void;
}

export function QuestionEditor({ draft, onChange }: Props) {
  const categories = useQuery(read(routes.listCategories)).data?.items ?? [];
  return (
    <>
      <Textarea
        data-wide
        label="Question"
        required
        autosize
        autoFocus
        maxLength={500}
        value={draft.text}
        onChange={(event) => onChange({ text: event.currentTarget.value.replaceAll('\n', ' ') })}
      />
      <div>
        <SegmentedControl
          aria-label="Kind of answer"
          size="sm"
          data={answerKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      {draft.kind === 'figure' && (
        <Autocomplete
          label="Unit"
          description="A currency (USD), persons, percent, or items: and a noun"
          required
          data={units}
          value={draft.unit}
          onChange={(unit) => onChange({ unit })}
        />
      )}
      {draft.kind === 'choice' && (
        <>
          <TagsInput
            data-wide
            label="Answers"
            description="Enter after each"
            required
            maxTags={30}
            value={draft.answers}
            onChange={(answers) => onChange({ answers })}
          />
          <div data-wide className={classes.switches}>
            <Switch
              label="Answers exclude each other"
              checked={draft.exclusive}
              onChange={(event) => onChange({ exclusive: event.currentTarget.checked })}
            />
            <Switch
              label="Each actor has an answer of its own"
              checked={draft.perActor}
              onChange={(event) => onChange({ perActor: event.currentTarget.checked })}
            />
          </div>
        </>
      )}
      <DateField
        label="Since"
        description="Before this nobody could answer"
        value={draft.since}
        onChange={(since) => onChange({ since })}
      />
      <Select
        label="Category"
        description="That its claims usually have"
        placeholder="None"
        clearable
        clearButtonProps={{ 'aria-label': 'No category' }}
        data={categories.map(({ key, name }) => ({ value: key, label: name }))}
        value={draft.category}
        onChange={(category) => onChange({ category })}
      />
    </>
  );
}
