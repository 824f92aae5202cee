import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { notify } from '../../../components/notify.tsx';
import { useWrite } from '../../../lib/use-write.ts';
import classes from './saved-views.module.css';

interface Props {
  topicId: string;
  search: string;
  onClose: () => void;
}

/** Keeps what is shown under a name. */
export function SaveViewForm({ topicId, search, onClose }: Props) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const create = useWrite(routes.createSavedView);
  const save = () =>
    create.mutate(
      { params: { topicId }, body: { name: name.trim(), search, shared } },
      {
        onSuccess: () => {
          notify(`The view “${name.trim()}” is saved.`);
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title="Save this view">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') save();
        }}
      >
        <TextInput
          data-autofocus
          required
          label="Name"
          description="Its filters, its view and all it is set to come back by this name."
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label="Everybody in the workspace sees it"
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
          Save
        </Button>
      </form>
    </Modal>
  );
}
