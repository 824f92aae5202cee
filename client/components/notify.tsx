import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ApiError, messageOf } from '../lib/api-error.ts';
import { wentThrough } from '../lib/went-through.ts';
import classes from './notify.module.css';

/** Undo stays offered this long. */
const undoTime = 10_000;

export function notify(message: string): void {
  notifications.show({ message, autoClose: 4000, withBorder: true });
}

/** Something is done and can be taken back for ten seconds. */
export function notifyUndo(message: string, undo: () => void): void {
  const id = notifications.show({
    autoClose: undoTime,
    withBorder: true,
    message: (
      <span className={classes.line}>
        {message}
        <Button
          variant="light"
          size="compact-sm"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          Undo
        </Button>
      </span>
    ),
  });
}

/** The same of a write, once it went through; tells whether it did. */
export async function withUndo(
  write: Promise<unknown>,
  message: string,
  undo: () => void,
): Promise<boolean> {
  const isStored = await wentThrough(write);
  if (isStored) notifyUndo(message, undo);
  return isStored;
}

export function notifyFailure(error: unknown): void {
  notifications.show({
    title: error instanceof ApiError ? error.problem.title : 'That did not work',
    message: messageOf(error),
    color: 'red',
    autoClose: 12_000,
    withBorder: true,
  });
}
