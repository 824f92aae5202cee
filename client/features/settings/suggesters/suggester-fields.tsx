import { Checkbox, NumberInput, PasswordInput, TextInput } from '@mantine/core';

export interface SuggesterDraft {
  name: string;
  url: string;
  secretHeader: string;
  /** Empty: nothing was typed. */
  secret: string;
  timeoutSeconds: number;
  enabled: boolean;
}

interface Props {
  draft: SuggesterDraft;
  hasSecret: boolean;
  onChange: (change: Partial<SuggesterDraft>) => void;
}

export function SuggesterFields({ draft, hasSecret, onChange }: Props) {
  return (
    <>
      <TextInput
        label="Name"
        description="Shown beside what it suggests."
        required
        maxLength={80}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label="Address"
        description="Texts are sent there by POST."
        placeholder="https://model.example/suggest"
        required
        type="url"
        maxLength={2000}
        value={draft.url}
        onChange={(event) => onChange({ url: event.currentTarget.value })}
      />
      <PasswordInput
        label="Secret"
        description="Sent word for word, such as “Bearer …”; never shown again."
        placeholder={hasSecret ? 'Kept; type to replace it' : 'None'}
        autoComplete="off"
        maxLength={4000}
        value={draft.secret}
        onChange={(event) => onChange({ secret: event.currentTarget.value })}
      />
      <TextInput
        label="Header of the secret"
        description="As the service asks for it."
        required
        maxLength={80}
        value={draft.secretHeader}
        onChange={(event) => onChange({ secretHeader: event.currentTarget.value })}
      />
      <NumberInput
        label="Seconds to wait"
        description="All attempts together, 1 to 60."
        min={1}
        max={60}
        allowDecimal={false}
        value={draft.timeoutSeconds}
        onChange={(value) => onChange({ timeoutSeconds: Number(value) })}
      />
      <Checkbox
        label="Ask it whenever an editor opens an article"
        checked={draft.enabled}
        onChange={(event) => onChange({ enabled: event.currentTarget.checked })}
      />
    </>
  );
}

export function canStore({ name, url, secretHeader, timeoutSeconds }: SuggesterDraft): boolean {
  const isWeb = /^https?:\/\/\S+$/.test(url);
  return name.trim() !== '' && isWeb && secretHeader !== '' && timeoutSeconds >= 1;
}
