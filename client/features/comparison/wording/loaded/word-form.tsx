import { Autocomplete, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LoadedWord } from '#contract/wording.ts';
import classes from '../../views/view.module.css';

type Fields = Pick<LoadedWord, 'term' | 'category' | 'source'>;

interface Props {
  /** Null: a new one. */
  word: Fields | null;
  isSaving: boolean;
  /** Fails where it is not stored. */
  onSave: (fields: Fields) => Promise<unknown>;
  onClose?: () => void;
}

const usual = ['one-sided term', 'intensifier', 'factive verb', 'assertive verb', 'entailment'];
const empty: Fields = { term: '', category: 'one-sided term', source: null };

/** A word of the list, its class and where it is taken from. */
export function WordForm({ word, isSaving, onSave, onClose }: Props) {
  const [fields, setFields] = useState<Fields>(word ?? empty);
  const { term, category, source } = fields;
  const save = () => {
    const body = { term: term.trim(), category: category.trim(), source: source?.trim() || null };
    // A failure is said by a notification; what was typed stays.
    onSave(body).then(
      () => (onClose ? onClose() : setFields({ ...empty, category, source })),
      () => undefined,
    );
  };
  return (
    <form
      className={classes.bar}
      aria-label={word ? `Edit ${word.term}` : 'Add a word'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        aria-label="Term"
        placeholder="One word, or two"
        required
        maxLength={60}
        value={term}
        onChange={(event) => setFields({ ...fields, term: event.currentTarget.value })}
      />
      <Autocomplete
        aria-label="Class"
        placeholder="Class"
        required
        maxLength={60}
        data={usual}
        value={category}
        onChange={(chosen) => setFields({ ...fields, category: chosen })}
      />
      <TextInput
        aria-label="Source"
        placeholder="Source: a study, a style guide"
        maxLength={300}
        value={source ?? ''}
        onChange={(event) => setFields({ ...fields, source: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" loading={isSaving}>
        {word ? 'Save' : 'Add'}
      </Button>
      {onClose && (
        <Button variant="subtle" color="gray" onClick={onClose}>
          Cancel
        </Button>
      )}
    </form>
  );
}
