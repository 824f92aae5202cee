import { TextField } from './text-field.tsx';

interface Props {
  label: string;
  title?: string;
  value: string | null;
  write: (value: string | null) => void;
  placeholder?: string;
  suggestions?: readonly string[];
  disabled?: boolean;
}

/** A few words, or nothing. */
export function LineField(props: Props) {
  return (
    <TextField {...props} show={(value) => value ?? ''} read={(text) => text.trim() || null} />
  );
}
