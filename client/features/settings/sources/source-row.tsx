import { Button } from '@mantine/core';
import {
  IconBuilding,
  IconFileText,
  IconNews,
  IconUser,
  IconUserQuestion,
} from '@tabler/icons-react';
import { source as sourceSchema, type Source } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { withUndo } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { EditableRow } from '../components/editable-row.tsx';
import { MergeButton } from '../components/merge-button.tsx';
import { useEdit } from '../use-edit.ts';
import { draftOf, SourceEditor } from './source-editor.tsx';
import classes from '../components/row-summary.module.css';
import own from './sources.module.css';

const shape = { size: 16, stroke: 1.5, 'aria-hidden': true, className: own.icon ?? '' };
const icons = {
  person: <IconUser {...shape} />,
  body: <IconBuilding {...shape} />,
  document: <IconFileText {...shape} />,
  outlet: <IconNews {...shape} />,
  unnamed: <IconUserQuestion {...shape} />,
};

interface Props {
  source: Source;
  depth: number;
  all: readonly Source[];
}

export function SourceRow({ source, depth, all }: Props) {
  const { id, name, kind, claimCount, version, abilities } = source;
  const edit = useEdit(routes.editSource, sourceSchema);
  const { conflict } = edit;
  const remove = useWrite(routes.deleteSource);
  const create = useWrite(routes.createSource);
  const merge = useWrite(routes.mergeSource);
  const params = { sourceId: id };
  const others = all.filter((other) => other.id !== id);
  const takeAway = () =>
    void withUndo(remove.mutateAsync({ params, ifVersion: version }), `“${name}” is removed.`, () =>
      create.mutate({ body: draftOf(source) }),
    );
  return (
    <EditableRow
      fields={draftOf(source)}
      mayEdit={abilities.edit}
      edit={{ ...edit, conflict: conflict && { ...conflict, current: draftOf(conflict.current) } }}
      words={wordsWith(all)}
      summary={
        <span className={classes.summary} style={{ paddingInlineStart: depth * 24 }}>
          {icons[kind]}
          <span className={classes.name} dir="auto">
            {name}
          </span>
          <span className={classes.facts}>{factsOf(source)}</span>
        </span>
      }
      aside={countOf(claimCount, 'claim')}
      onSave={(body) => edit.save({ params, body, ifVersion: version })}
      canSave={(draft) => draft.name.trim() !== ''}
      deeds={() => (
        <>
          {abilities.edit && (
            <MergeButton
              name={name}
              others={others}
              explanation="That source stands wherever this one did, and takes its name as another name. This cannot be undone."
              onMerge={(intoId) => merge.mutateAsync({ params, body: { intoId } })}
            />
          )}
          {abilities.trash && (
            <Button variant="subtle" color="red" onClick={takeAway}>
              Remove
            </Button>
          )}
        </>
      )}
    >
      {(draft, onChange) => <SourceEditor {...{ draft, others, onChange }} />}
    </EditableRow>
  );
}

function factsOf({ kind, role, speaksFor, partOf, outlet, aliases }: Source): string {
  const facts = [
    role ?? kind,
    speaksFor && `speaks for ${speaksFor.name}`,
    partOf && `part of ${partOf.name}`,
    outlet && `the outlet ${outlet.name}`,
    aliases.length === 0 ? null : `also ${aliases.join(', ')}`,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function wordsWith(all: readonly Source[]) {
  const show = (id: unknown) => all.find((source) => source.id === id)?.name ?? '–';
  return {
    name: { label: 'Name' },
    kind: { label: 'Kind' },
    role: { label: 'Role' },
    aliases: { label: 'Other names' },
    speaksForId: { label: 'Speaks for', show },
    partOfId: { label: 'Part of', show },
    outletId: { label: 'Is the outlet' },
  };
}
