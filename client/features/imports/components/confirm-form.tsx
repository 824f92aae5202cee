import { Autocomplete, Button, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportProposal } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import { DateField } from '../../../components/date-field.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { Notice } from '../../../components/notice.tsx';
import { languageName } from '../../../lib/language-name.ts';
import { read } from '../../../lib/query.ts';
import type { Draft } from '../queue/draft.ts';
import classes from './confirm-form.module.css';
import { EvidenceNote } from './evidence-note.tsx';
import { SameText } from './same-text.tsx';
import { TopicPicker } from './topic-picker.tsx';

const languages = [
  'en',
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
];

interface Props {
  proposal: ImportProposal;
  draft: Draft;
  notice: string | null;
  isStoring: boolean;
  onEdit: (change: Partial<Draft>) => void;
  onStore: () => void;
}

/** What the text says of itself, to be confirmed or corrected. Enter stores it. */
export function ConfirmForm({ proposal, draft, notice, isStoring, onEdit, onStore }: Props) {
  const outlets = useQuery(read(routes.listOutlets)).data?.items ?? [];
  const isCopy = proposal.sameText.length > 0;
  const known = [...new Set([...languages, ...(draft.language === null ? [] : [draft.language])])];
  return (
    <form
      className={classes.form}
      aria-label="What is stored"
      onSubmit={(event) => {
        event.preventDefault();
        onStore();
      }}
    >
      {notice !== null && (
        <Notice tone="bad" title="Not stored">
          {notice}
        </Notice>
      )}
      {isCopy && (
        <SameText
          copies={proposal.sameText}
          allow={draft.allowSameText}
          onAllow={(allowSameText) => onEdit({ allowSameText })}
        />
      )}
      {proposal.notes.length > 0 && (
        <Notice tone="quiet" title="Cleaned">
          {proposal.notes.join(' ')}
        </Notice>
      )}
      <Textarea
        autosize
        maxRows={5}
        label="Headline"
        data-autofocus
        autoFocus
        dir="auto"
        value={draft.title}
        onChange={(event) => onEdit({ title: event.currentTarget.value.replaceAll('\n', ' ') })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        description={
          <EvidenceNote
            found={proposal.title}
            isChanged={draft.title !== (proposal.title?.value ?? '')}
          />
        }
      />
      <Autocomplete
        label="Outlet"
        placeholder="Not known"
        data={[...new Set(outlets.map(({ name }) => name))]}
        limit={8}
        value={draft.outlet}
        onChange={(outlet) => onEdit({ outlet })}
        description={
          <EvidenceNote
            found={proposal.outlet}
            isChanged={draft.outlet !== (proposal.outlet?.value ?? '')}
          />
        }
      />
      <DateField
        label="Published"
        value={draft.published}
        onChange={(published) => onEdit({ published })}
        description={
          <EvidenceNote
            found={proposal.published}
            isChanged={draft.published !== (proposal.published?.value ?? null)}
          />
        }
      />
      <TextInput
        label="Byline"
        dir="auto"
        value={draft.byline}
        onChange={(event) => onEdit({ byline: event.currentTarget.value })}
        description={
          <EvidenceNote
            found={proposal.byline}
            isChanged={draft.byline !== (proposal.byline?.value ?? '')}
          />
        }
      />
      <TextInput
        label="Address"
        type="url"
        placeholder="https://…"
        value={draft.url}
        onChange={(event) => onEdit({ url: event.currentTarget.value })}
      />
      <Select
        label="Language"
        placeholder="Not known"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'No language' }}
        data={known.map((code) => ({ value: code, label: languageName(code) }))}
        value={draft.language}
        onChange={(language) => onEdit({ language })}
      />
      <TopicPicker value={draft.topicIds} onChange={(topicIds) => onEdit({ topicIds })} />
      <Button
        type="submit"
        size="sm"
        className={classes.store}
        loading={isStoring}
        disabled={isCopy && !draft.allowSameText}
        rightSection={<KeyHint keys="Enter" />}
      >
        Store and go to the next
      </Button>
    </form>
  );
}
