import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportProposal } from '#contract/import-proposals.ts';
import { routes } from '#contract/routes.ts';
import { DateField } from '../../../components/date-field.tsx';
import { languageName } from '#core/outlets/code-names.ts';
import { read } from '../../../lib/query.ts';
import type { Draft } from '../queue/draft.ts';
import { EvidenceNote } from './evidence-note.tsx';
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
  onEdit: (change: Partial<Draft>) => void;
}

/** What a further article is, as its text says or as somebody corrects it. */
export function ArticleFields({ proposal, draft, onEdit }: Props) {
  const outlets = useQuery(read(routes.listOutlets)).data?.items ?? [];
  const known = [...new Set([...languages, ...(draft.language === null ? [] : [draft.language])])];
  return (
    <>
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
    </>
  );
}
