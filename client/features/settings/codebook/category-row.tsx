import { Badge, Button } from '@mantine/core';
import { useState } from 'react';
import { category as categorySchema, type Category } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { notifyUndo } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { ConflictDialog } from '../components/conflict-dialog.tsx';
import { EditableRow } from '../components/editable-row.tsx';
import { OrderButtons } from '../components/order-buttons.tsx';
import { useEdit } from '../use-edit.ts';
import { CategoryEditor, type CategoryDraft } from './category-editor.tsx';
import classes from './codebook.module.css';

const words = {
  name: { label: 'Name' },
  colour: { label: 'Colour' },
  glyph: { label: 'Glyph' },
  underline: { label: 'Underline' },
  digit: { label: 'Digit key' },
  fields: { label: 'Asks for' },
  archived: { label: 'Archived' },
  position: { label: 'Place' },
};

function draftOf(category: Category): CategoryDraft {
  const { name, colour, glyph, underline, digit, fields } = category;
  return { name, colour, glyph, underline, digit, fields };
}

interface Props {
  category: Category;
  index: number;
  count: number;
  digitOf: ReadonlyMap<number, string>;
}

export function CategoryRow({ category, index, count, digitOf }: Props) {
  const { key, name, digit, claimCount, archived, version, abilities } = category;
  const [draft, setDraft] = useState<CategoryDraft | null>(null);
  const edit = useEdit(routes.editCategory, categorySchema);
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
        onOpen={(open) => setDraft(open && abilities.edit ? draftOf(category) : null)}
        summary={
          <span className={classes.summary} data-archived={archived}>
            <CategoryMark category={category} />
            {archived && (
              <Badge variant="default" size="sm">
                archived
              </Badge>
            )}
          </span>
        }
        aside={
          <>
            <span className={classes.asks}>{category.fields.join(', ')}</span>
            <span>{countOf(claimCount, 'claim')}</span>
            <span className={classes.digit}>
              {digit !== null && <KeyHint keys={String(digit)} />}
            </span>
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
        canSave={draft?.name.trim() !== '' && draft?.glyph.trim() !== ''}
        deeds={
          <Button variant="subtle" color="gray" onClick={() => void archive(!archived)}>
            {archived ? 'Use again' : 'Archive'}
          </Button>
        }
      >
        {draft && (
          <CategoryEditor
            draft={draft}
            digitOf={new Map([...digitOf].filter(([own]) => own !== digit))}
            onChange={(change) => setDraft({ ...draft, ...change })}
          />
        )}
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
