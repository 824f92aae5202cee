import { Badge, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { frame as frameSchema, type Frame } from '#contract/frames.ts';
import { routes } from '#contract/routes.ts';
import { frameLimits } from '#core/frames/limits.ts';
import { notifyUndo } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { ConflictDialog } from '../components/conflict-dialog.tsx';
import { EditableRow } from '../components/editable-row.tsx';
import { OptionalText } from '../components/optional-text.tsx';
import { OrderButtons } from '../components/order-buttons.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './frames.module.css';

const words = {
  name: { label: 'Name' },
  description: { label: 'When to code it' },
  source: { label: 'Source' },
  archived: { label: 'Archived' },
  position: { label: 'Place' },
};

type Draft = Pick<Frame, 'name' | 'description' | 'source'>;

interface Props {
  frame: Frame;
  index: number;
  count: number;
}

export function FrameRow({ frame, index, count }: Props) {
  const { key, name, description, source, archived, articleCount, version, abilities } = frame;
  const [draft, setDraft] = useState<Draft | null>(null);
  const edit = useEdit(routes.editFrame, frameSchema);
  const params = { key };
  const save = async () => {
    if (draft && (await edit.save({ params, body: draft, ifVersion: version }))) setDraft(null);
  };
  const archive = async (next: boolean) => {
    const body = { archived: next };
    if (!(await edit.save({ params, body, ifVersion: version }))) return;
    setDraft(null);
    const back = { params, body: { archived: !next }, ifVersion: version + 1 };
    notifyUndo(`“${name}” is ${next ? 'archived' : 'back in use'}.`, () => void edit.save(back));
  };
  return (
    <>
      <EditableRow
        isOpen={draft !== null}
        onOpen={(open) => setDraft(open && abilities.edit ? { name, description, source } : null)}
        summary={
          <span className={classes.summary} data-archived={archived}>
            <span className={classes.name} dir="auto">
              {name}
            </span>
            {archived && (
              <Badge variant="default" size="sm">
                archived
              </Badge>
            )}
            {description !== null && (
              <span className={classes.description} dir="auto">
                {description}
              </span>
            )}
          </span>
        }
        aside={
          <>
            <span>{countOf(articleCount, 'article')}</span>
            {abilities.edit && (
              <OrderButtons
                name={name}
                index={index}
                count={count}
                isBusy={edit.isSaving}
                onMove={(position) =>
                  void edit.save({ params, body: { position }, ifVersion: version })
                }
              />
            )}
          </>
        }
        onSave={() => void save()}
        isSaving={edit.isSaving}
        canSave={draft?.name.trim() !== ''}
        deeds={
          <Button variant="subtle" color="gray" onClick={() => void archive(!archived)}>
            {archived ? 'Use again' : 'Archive'}
          </Button>
        }
      >
        {draft && <Fields draft={draft} onChange={setDraft} />}
      </EditableRow>
      <ConflictDialog
        conflict={edit.conflict}
        words={words}
        onTheirs={edit.dropMine}
        onMine={() => void edit.keepMine().then((stored) => stored && setDraft(null))}
      />
    </>
  );
}

function Fields({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  return (
    <>
      <TextInput
        data-wide
        label="Name"
        required
        autoFocus
        maxLength={frameLimits.name}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
      />
      <OptionalText
        data-wide
        label="When to code it"
        maxLength={frameLimits.description}
        value={draft.description}
        onChange={(description) => onChange({ ...draft, description })}
      />
      <OptionalText
        data-wide
        label="Source"
        placeholder="Your own"
        maxLength={frameLimits.source}
        value={draft.source}
        onChange={(source) => onChange({ ...draft, source })}
      />
    </>
  );
}
