import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './add-line.module.css';

interface Props {
  label: string;
  placeholder?: string;
  isSaving: boolean;
  /** Tells whether it is stored; the field is then empty again for the next. */
  onAdd: (text: string) => Promise<boolean>;
}

/** One line that makes one thing: type its name, press Enter. */
export function AddLine({ label, placeholder, isSaving, onAdd }: Props) {
  const [text, setText] = useState('');
  const wanted = text.trim();
  return (
    <form
      className={classes.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '' || isSaving) return;
        void onAdd(wanted).then((stored) => {
          if (stored) setText('');
        });
      }}
    >
      <TextInput
        aria-label={label}
        placeholder={placeholder ?? label}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        className={classes.field}
      />
      <Button
        type="submit"
        size="sm"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        loading={isSaving}
        disabled={wanted === ''}
      >
        Add
      </Button>
    </form>
  );
}
