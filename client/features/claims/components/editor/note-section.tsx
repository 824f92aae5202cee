import { useId } from 'react';
import { Field } from '../fields/field.tsx';
import fields from '../fields/fields.module.css';
import { useTyped } from '../fields/use-typed.ts';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

/** What the team should know; never exported as part of the claim. */
export function NoteSection({ draft, change, readOnly }: SectionProps) {
  const id = useId();
  const typed = useTyped<string | null>({
    value: draft.note,
    show: (note) => note ?? '',
    read: (text) => (text.trim() === '' ? null : text),
    write: (note) => change({ note }),
  });
  return (
    <Section title="Note" quiet>
      <Field id={id} label="Note">
        <textarea
          id={id}
          className={fields.input}
          data-field="note"
          dir="auto"
          rows={2}
          disabled={readOnly}
          placeholder={readOnly ? '' : 'for the team'}
          value={typed.text}
          onChange={(event) => typed.change(event.currentTarget.value)}
          onBlur={typed.leave}
        />
      </Field>
    </Section>
  );
}
