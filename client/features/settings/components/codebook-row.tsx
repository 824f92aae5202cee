import { Badge, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { notifyUndo } from '../../../components/notify.tsx';
import { EditableRow, type EditableRowProps } from './editable-row.tsx';
import { OrderButtons } from './order-buttons.tsx';

interface Entry {
  name: string;
  archived: boolean;
  version: number;
  abilities: { edit: boolean };
}

type Change<Draft> = Draft | { archived: boolean } | { position: number };

interface Props<Draft> extends Pick<
  EditableRowProps<Draft>,
  'fields' | 'edit' | 'words' | 'canSave' | 'children'
> {
  entry: Entry;
  /** Where it stands, from 0, among how many. */
  index: number;
  count: number;
  summary: (archived: ReactNode) => ReactNode;
  /** Beside the summary: what is counted of it. */
  facts: ReactNode;
  /** Tells whether it is stored. */
  onSave: (change: Change<Draft>, ifVersion: number) => Promise<boolean>;
}

/** What a codebook lists in the team's order; it is archived rather than deleted. */
export function CodebookRow<Draft extends object>(props: Props<Draft>) {
  const { entry, index, count, summary, facts, onSave, ...row } = props;
  const { name, archived, version, abilities } = entry;
  const archive = async (next: boolean) => {
    if (!(await onSave({ archived: next }, version))) return false;
    const back = () => void onSave({ archived: !next }, version + 1);
    notifyUndo(`“${name}” is ${next ? 'archived' : 'back in use'}.`, back);
    return true;
  };
  return (
    <EditableRow
      {...row}
      mayEdit={abilities.edit}
      summary={summary(
        archived && (
          <Badge variant="default" size="sm">
            archived
          </Badge>
        ),
      )}
      aside={
        <>
          {facts}
          {abilities.edit && (
            <OrderButtons
              {...{ name, index, count }}
              isBusy={row.edit.isSaving}
              onMove={(position) => void onSave({ position }, version)}
            />
          )}
        </>
      }
      onSave={(draft) => onSave(draft, version)}
      deeds={(close) => (
        <Button variant="subtle" color="gray" onClick={() => void archive(!archived).then(close)}>
          {archived ? 'Use again' : 'Archive'}
        </Button>
      )}
    />
  );
}
