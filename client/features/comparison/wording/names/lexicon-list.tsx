import { Button, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mostVariants, type LexiconEntry } from '#contract/lexicon.ts';
import { routes } from '#contract/routes.ts';
import { withUndo } from '../../../../components/notify.tsx';
import { read } from '../../../../lib/query.ts';
import { useWrite } from '../../../../lib/use-write.ts';
import { Answer } from '../../../../components/answer.tsx';
import classes from './names.module.css';

/** The team's lexicon: things and what they are called, to be changed on the spot. */
export function LexiconList({ canEdit }: { canEdit: boolean }) {
  const found = useQuery(read(routes.listLexicon));
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Answer found={found} loading="Loading the lexicon">
      {({ items }) => (
        <>
          {canEdit &&
            (open === 'new' ? (
              <EntryForm entry={null} onClose={() => setOpen(null)} />
            ) : (
              <Button variant="default" size="compact-sm" onClick={() => setOpen('new')}>
                Add a thing
              </Button>
            ))}
          <ul className={classes.list} aria-label="Lexicon">
            {items.map((entry) => (
              <li key={entry.id}>
                {open === entry.id ? (
                  <EntryForm entry={entry} onClose={() => setOpen(null)} />
                ) : (
                  <Entry entry={entry} onOpen={() => setOpen(entry.id)} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}

function Entry({ entry, onOpen }: { entry: LexiconEntry; onOpen: () => void }) {
  const { referent, variants, note, abilities } = entry;
  return (
    <>
      <span className={classes.name} dir="auto">
        {referent}
      </span>{' '}
      <span dir="auto">{variants.join(', ')}</span>
      {note !== null && <div className={classes.why}>{note}</div>}
      {abilities.edit && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Change ${referent}`}
          onClick={onOpen}
          data-no-print
        >
          Change
        </Button>
      )}
    </>
  );
}

interface FormProps {
  /** Null: a new one. */
  entry: LexiconEntry | null;
  onClose: () => void;
}

function EntryForm({ entry, onClose }: FormProps) {
  const [referent, setReferent] = useState(entry?.referent ?? '');
  const [variants, setVariants] = useState<string[]>(entry?.variants ?? []);
  const [note, setNote] = useState(entry?.note ?? '');
  const create = useWrite(routes.createLexiconEntry);
  const edit = useWrite(routes.editLexiconEntry);
  const remove = useWrite(routes.deleteLexiconEntry);
  const body = { referent, variants, note: note.trim() === '' ? null : note };
  const done = { onSuccess: onClose };
  const save = () => {
    if (entry) edit.mutate({ params: { entryId: entry.id }, ifVersion: entry.version, body }, done);
    else create.mutate({ body }, done);
  };
  const putAway = ({ id, version, ...before }: LexiconEntry) => {
    const again = { referent: before.referent, variants: before.variants, note: before.note };
    void withUndo(
      remove.mutateAsync({ params: { entryId: id }, ifVersion: version }),
      `“${before.referent}” is out of the lexicon.`,
      () => create.mutate({ body: again }),
    ).then((isStored) => isStored && onClose());
  };
  return (
    <form
      className={classes.offer}
      aria-label={entry ? `Change ${entry.referent}` : 'A new thing'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextInput
        label="What is named"
        required
        autoFocus
        maxLength={200}
        value={referent}
        onChange={(event) => setReferent(event.currentTarget.value)}
      />
      <TagsInput
        label="What it is called"
        description="Enter after each. A capital makes it a name, which keeps its case."
        maxTags={mostVariants}
        value={variants}
        onChange={setVariants}
      />
      <TextInput
        label="Why the choice tells something"
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <span className={classes.deeds}>
        <Button
          type="submit"
          size="compact-sm"
          disabled={referent.trim() === '' || variants.length === 0}
          loading={create.isPending || edit.isPending}
        >
          Save
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          Cancel
        </Button>
        {entry?.abilities.trash === true && (
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => putAway(entry)}>
            Delete
          </Button>
        )}
      </span>
    </form>
  );
}
