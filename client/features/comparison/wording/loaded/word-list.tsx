import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { LoadedWord } from '#contract/wording.ts';
import { Answer } from '../../../../components/answer.tsx';
import { withUndo } from '../../../../components/notify.tsx';
import { useWrite } from '../../../../lib/use-write.ts';
import { loadedWordListQuery } from '../../api/wording-queries.ts';
import view from '../../views/view.module.css';
import classes from '../wording.module.css';
import { WordForm } from './word-form.tsx';

/** The team's list: every word with its class and where it is taken from. */
export function WordList({ canEdit }: { canEdit: boolean }) {
  const found = useQuery(loadedWordListQuery());
  return (
    <Answer compact found={found} loading="Reading the list" rows={6}>
      {({ items }) => <Words words={items} canEdit={canEdit} />}
    </Answer>
  );
}

function Words({ words, canEdit }: { words: readonly LoadedWord[]; canEdit: boolean }) {
  const create = useWrite(routes.createLoadedWord);
  return (
    <section aria-label="List of loaded words" className={classes.list} data-no-print>
      {canEdit && (
        <WordForm
          word={null}
          isSaving={create.isPending}
          onSave={(body) => create.mutateAsync({ body })}
        />
      )}
      <div className={classes.listRoom} tabIndex={0} role="group" aria-label="Words of the list">
        <table className={view.table}>
          <thead>
            <tr>
              <th scope="col">Term</th>
              <th scope="col">Class</th>
              <th scope="col">Source</th>
              {canEdit && <th scope="col">Change</th>}
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <Word key={word.id} word={word} canEdit={canEdit} />
            ))}
          </tbody>
        </table>
        {words.length === 0 && (
          <p className={view.key}>The list is empty: add the words you want to look for.</p>
        )}
      </div>
    </section>
  );
}

function Word({ word, canEdit }: { word: LoadedWord; canEdit: boolean }) {
  const { id, term, category, source, version } = word;
  const [editing, setEditing] = useState(false);
  const edit = useWrite(routes.editLoadedWord);
  const remove = useWrite(routes.deleteLoadedWord);
  const create = useWrite(routes.createLoadedWord);
  const params = { wordId: id };
  const takeOff = () =>
    void withUndo(
      remove.mutateAsync({ params, ifVersion: version }),
      `“${term}” is off the list.`,
      () => create.mutate({ body: { term, category, source } }),
    );
  if (editing) {
    return (
      <tr>
        <td colSpan={4}>
          <WordForm
            word={word}
            isSaving={edit.isPending}
            onSave={(body) => edit.mutateAsync({ params, ifVersion: version, body })}
            onClose={() => setEditing(false)}
          />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row" dir="auto">
        {term}
      </th>
      <td dir="auto">{category}</td>
      <td dir="auto" className={view.soft}>
        {source ?? 'the team’s own'}
      </td>
      {canEdit && (
        <td>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Edit ${term}`}
            onClick={() => setEditing(true)}
          >
            Edit
          </Button>
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            aria-label={`Remove ${term}`}
            loading={remove.isPending}
            onClick={takeOff}
          >
            Remove
          </Button>
        </td>
      )}
    </tr>
  );
}
