import { TagsInput } from '@mantine/core';
import { countryName, languageName } from '#core/outlets/code-names.ts';
import { NameField } from '../components/name-field.tsx';
import { OptionalText } from '../components/optional-text.tsx';
import type { OutletDraft } from './outlet-draft.ts';

const below = ['label' as const, 'input' as const, 'description' as const];

interface Props {
  draft: OutletDraft;
  onChange: (change: Partial<OutletDraft>) => void;
}

export function OutletEditor({ draft, onChange }: Props) {
  return (
    <>
      <NameField value={draft.name} onChange={(name) => onChange({ name })} />
      <OptionalText
        label="Country"
        inputWrapperOrder={below}
        description={draft.country === null ? 'A code, such as US' : countryName(draft.country)}
        maxLength={2}
        value={draft.country}
        onChange={(country) => onChange({ country: country?.toUpperCase() ?? null })}
      />
      <OptionalText
        label="Language"
        inputWrapperOrder={below}
        description={draft.language === null ? 'A code, such as en' : languageName(draft.language)}
        maxLength={35}
        value={draft.language}
        onChange={(language) => onChange({ language })}
      />
      <OptionalText
        label="Homepage"
        type="url"
        placeholder="https://…"
        value={draft.homepage}
        onChange={(homepage) => onChange({ homepage })}
      />
      <OptionalText
        label="Owner"
        maxLength={200}
        value={draft.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <TagsInput
        label="Other names"
        placeholder="Enter after each"
        maxTags={50}
        value={draft.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
    </>
  );
}
