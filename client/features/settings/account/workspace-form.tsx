import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { me as meSchema, type Me } from '#contract/accounts.ts';
import { routes } from '#contract/routes.ts';
import { notify } from '../../../components/notify.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { ConflictDialog } from '../components/conflict-dialog.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './account.module.css';

type Draft = Pick<Me['workspace'], 'name' | 'aboutTolerance' | 'levelToleranceDays'>;

const words = {
  name: { label: 'Name' },
  aboutTolerance: { label: '“About”', show: (value: unknown) => `± ${Number(value) * 100} %` },
  levelToleranceDays: { label: 'Same time', show: (value: unknown) => `${Number(value)} days` },
};

export function WorkspaceForm() {
  const { workspace, abilities } = useMe();
  const [changes, setChanges] = useState<Partial<Draft>>({});
  const edit = useEdit(routes.editWorkspace, meSchema.shape.workspace);
  const { name, aboutTolerance, levelToleranceDays } = { ...workspace, ...changes };
  const readOnly = !abilities.administer;
  const done = (isStored: boolean) => {
    if (!isStored) return;
    setChanges({});
    notify('The workspace is changed.');
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save({ body: changes, ifVersion: workspace.version }).then(done);
      }}
    >
      <TextInput
        label="Name"
        required
        maxLength={200}
        readOnly={readOnly}
        value={name}
        onChange={(event) => setChanges({ ...changes, name: event.currentTarget.value })}
      />
      <NumberInput
        label="How widely “about” may be read"
        description="“About $100 billion” is read as wide as this before it differs from another figure."
        hideControls
        suffix=" %"
        prefix="± "
        min={0}
        max={100}
        readOnly={readOnly}
        value={Math.round(aboutTolerance * 1000) / 10}
        onChange={(value) => setChanges({ ...changes, aboutTolerance: Number(value) / 100 })}
      />
      <NumberInput
        label="How far apart levels may be counted"
        description="Two troop numbers this many days apart are of the same time."
        hideControls
        suffix=" days"
        min={0}
        max={366}
        allowDecimal={false}
        readOnly={readOnly}
        value={levelToleranceDays}
        onChange={(value) => setChanges({ ...changes, levelToleranceDays: Number(value) })}
      />
      {abilities.administer ? (
        <Button
          type="submit"
          size="sm"
          loading={edit.isSaving}
          disabled={Object.keys(changes).length === 0}
        >
          Save
        </Button>
      ) : (
        <p className={classes.soft}>An administrator of the workspace can change this.</p>
      )}
      <ConflictDialog
        conflict={edit.conflict}
        words={words}
        onTheirs={() => {
          edit.dropMine();
          setChanges({});
        }}
        onMine={() => void edit.keepMine().then(done)}
      />
    </form>
  );
}
