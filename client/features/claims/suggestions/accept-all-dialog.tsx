import { Button, Modal } from '@mantine/core';
import { countOf } from '../../../lib/count-of.ts';
import classes from './dialogs.module.css';

interface Props {
  count: number;
  opened: boolean;
  onClose: () => void;
  onAccept: () => void;
}

/** Asks once before all that is suggested is tagged. */
export function AcceptAllDialog({ count, opened, onClose, onAccept }: Props) {
  const what = countOf(count, 'suggestion');
  return (
    <Modal opened={opened} onClose={onClose} title={`Accept ${what}?`} centered>
      <p className={classes.text}>
        Each becomes a claim, a draft of yours, filled in as it is proposed. They can be taken back
        together for ten seconds, and one by one later.
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            onClose();
            onAccept();
          }}
        >
          Accept all
        </Button>
      </div>
    </Modal>
  );
}
