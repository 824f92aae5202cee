import { Select, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { sourceKinds } from '#core/sources/source.ts';
import type { Source } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { NameField } from '../components/name-field.tsx';
import { OptionalText } from '../components/optional-text.tsx';

export type SourceDraft = Pick<Source, 'name' | 'kind' | 'role' | 'aliases'> & {
  speaksForId: string | null;
  partOfId: string | null;
  outletId: string | null;
};

export function draftOf(source: Source): SourceDraft {
  const { name, kind, role, aliases, speaksFor, partOf, outlet } = source;
  const ids = {
    speaksForId: speaksFor?.id ?? null,
    partOfId: partOf?.id ?? null,
    outletId: outlet?.id ?? null,
  };
  return { name, kind, role, aliases, ...ids };
}

interface Props {
  draft: SourceDraft;
  others: readonly Source[];
  onChange: (change: Partial<SourceDraft>) => void;
}

export function SourceEditor({ draft, others, onChange }: Props) {
  const outlets = useQuery(read(routes.listOutlets)).data?.items ?? [];
  const options = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <NameField value={draft.name} onChange={(name) => onChange({ name })} />
      <Select
        label="Kind"
        allowDeselect={false}
        data={[...sourceKinds]}
        value={draft.kind}
        onChange={(value) =>
          onChange({ kind: sourceKinds.find((kind) => kind === value) ?? 'unnamed' })
        }
      />
      <OptionalText
        label="Role"
        placeholder="Such as spokesman"
        maxLength={200}
        value={draft.role}
        onChange={(role) => onChange({ role })}
      />
      <Select
        label="Speaks for"
        placeholder="Itself"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Speaks for itself' }}
        data={options(others)}
        value={draft.speaksForId}
        onChange={(speaksForId) => onChange({ speaksForId })}
      />
      <Select
        label="Part of"
        placeholder="Nothing"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Part of nothing' }}
        data={options(others)}
        value={draft.partOfId}
        onChange={(partOfId) => onChange({ partOfId })}
      />
      <Select
        label="Is the outlet"
        placeholder="None"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Is no outlet' }}
        data={options(outlets)}
        value={draft.outletId}
        onChange={(outletId) => onChange({ outletId })}
      />
      <TagsInput
        data-wide
        label="Other names"
        placeholder="Enter after each"
        maxTags={100}
        value={draft.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
    </>
  );
}
