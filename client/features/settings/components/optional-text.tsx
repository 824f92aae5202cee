import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A field that may say nothing: empty is none. */
export function OptionalText({ value, onChange, ...input }: Props) {
  return (
    <TextInput
      {...input}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
