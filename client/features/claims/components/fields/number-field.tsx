import { readNumber, showNumber } from './read-number.ts';
import { TextField } from './text-field.tsx';

interface Props {
  label: string;
  title?: string;
  value: string | null;
  write: (value: string | null) => void;
  placeholder?: string;
  disabled?: boolean;
}

/** A decimal of any length, typed as digits or as words: "4.6 billion". */
export function NumberField(props: Props) {
  return (
    <TextField
      {...props}
      inputMode="decimal"
      hint="A number such as 4,600,000 or 4.6 million"
      show={(value) => (value === null ? '' : showNumber(value))}
      read={(text) => (text.trim() === '' ? null : readNumber(text))}
    />
  );
}
