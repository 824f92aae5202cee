import { parsePartialDate, type PartialDate } from '#core/figures/partial-date.ts';
import { TextField } from './text-field.tsx';

interface Props {
  label: string;
  title?: string;
  value: PartialDate | null;
  write: (value: PartialDate | null) => void;
  placeholder?: string;
  implied?: boolean;
  disabled?: boolean;
}

/** A year, a month or a day, as exactly as it is known. */
export function DateField({ placeholder = '2021-05-06', ...props }: Props) {
  return (
    <TextField
      {...props}
      placeholder={placeholder}
      inputMode="numeric"
      hint="A year, month or day: 2021, 2021-05 or 2021-05-06"
      show={(value) => value ?? ''}
      read={(text) => (text.trim() === '' ? null : (parsePartialDate(text.trim()) ?? undefined))}
    />
  );
}
