import { TextInput } from '@mantine/core';
import type { RateDraft } from './rate-draft.ts';

interface Props {
  draft: RateDraft;
  onChange: (draft: RateDraft) => void;
}

/** What one unit of a currency was worth in another, when, and who says so. */
export function RateFields({ draft, onChange }: Props) {
  const field = (name: keyof RateDraft) => ({
    value: draft[name],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...draft, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput label="One unit of" placeholder="EUR" maxLength={3} {...field('from')} />
      <TextInput label="is worth" inputMode="decimal" placeholder="1.08" {...field('rate')} />
      <TextInput label="of" placeholder="USD" maxLength={3} {...field('to')} />
      <TextInput label="Date" placeholder="2021-05-06, or a month, or a year" {...field('date')} />
      <TextInput
        data-wide
        label="Source"
        placeholder="European Central Bank, reference rate"
        maxLength={300}
        {...field('source')}
      />
    </>
  );
}
