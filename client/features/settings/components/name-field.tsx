import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string;
  onChange: (value: string) => void;
}

/** What a thing is called: the first field of its editor. */
export function NameField({ onChange, ...input }: Props) {
  return (
    <TextInput
      label="Name"
      required
      autoFocus
      maxLength={200}
      {...input}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
