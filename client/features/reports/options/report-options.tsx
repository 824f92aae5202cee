import { Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { claimStatuses, type ClaimStatus } from '#core/claims/claim.ts';
import type { ReportSelection } from '#contract/reports.ts';
import { facetsQuery, questionsQuery } from '../api/report-queries.ts';
import type { ReportDraft } from '../autosave/report-draft.ts';
import { Choice, type Option } from './choice.tsx';
import classes from './report-options.module.css';
import { noOutlet } from '../../../lib/no-outlet.ts';

interface Props {
  topicId: string;
  draft: ReportDraft;
  /** False: may be read, not changed. */
  canEdit: boolean;
  onChange: (changes: Partial<ReportDraft>) => void;
}

const statuses = claimStatuses.map((value) => ({ value, label: value }));

/** What the report says of itself, and what it chooses. */
export function ReportOptions({ topicId, draft, canEdit, onChange }: Props) {
  const { questions, outlets } = useChoices(topicId);
  const { selection } = draft;
  const choose = (changes: Partial<ReportSelection>) =>
    onChange({ selection: { ...selection, ...changes } });
  return (
    <div className={classes.options}>
      <TextInput
        label="Title"
        maxLength={300}
        readOnly={!canEdit}
        value={draft.title}
        error={draft.title.trim() === '' ? 'A report needs a title.' : undefined}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <Textarea
        label="Introduction"
        description="In your own words; an empty line begins a new paragraph."
        autosize
        minRows={4}
        maxRows={16}
        maxLength={20_000}
        readOnly={!canEdit}
        value={draft.prose}
        onChange={({ currentTarget }) => onChange({ prose: currentTarget.value })}
      />
      <Choice
        label="Questions"
        options={questions}
        chosen={selection.questionIds}
        disabled={!canEdit}
        onChange={(questionIds) => choose({ questionIds })}
      />
      <Choice
        label="Outlets"
        options={outlets}
        chosen={selection.outletIds}
        disabled={!canEdit}
        onChange={(outletIds) => choose({ outletIds })}
      />
      <Choice
        label="Statuses"
        options={statuses}
        chosen={selection.statuses}
        disabled={!canEdit}
        onChange={(chosen) => choose({ statuses: chosen.filter(isStatus) })}
      />
    </div>
  );
}

function isStatus(text: string): text is ClaimStatus {
  return claimStatuses.some((status) => status === text);
}

/** Lists that are not there yet are empty. */
function useChoices(topicId: string): Record<'questions' | 'outlets', Option[]> {
  const questions = useQuery(questionsQuery(topicId)).data?.items ?? [];
  const outlets = useQuery(facetsQuery(topicId)).data?.outlets ?? [];
  return {
    questions: questions.map(({ id, text, claimCount }) => ({
      value: id,
      label: text,
      count: claimCount,
    })),
    outlets: outlets.map(({ id, name, count }) => ({
      value: id ?? 'none',
      label: id === null ? noOutlet : name,
      count,
    })),
  };
}
