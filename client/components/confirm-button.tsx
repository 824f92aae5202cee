import { Button, Popover, type ButtonProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import classes from './confirm-button.module.css';

interface Props extends ButtonProps {
  children: ReactNode;
  /** What will happen, in one sentence. */
  question: ReactNode;
  /** The verb on the button that does it. */
  confirm: string;
  onConfirm: () => void;
}

/** A button that asks once, for what cannot be undone. */
export function ConfirmButton({ children, question, confirm, onConfirm, ...button }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus width={280} withArrow>
      <Popover.Target>
        <Button variant="default" {...button} onClick={() => setOpen(!open)}>
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.question}>{question}</p>
        <div className={classes.buttons}>
          <Button variant="subtle" color="gray" onClick={() => setOpen(false)}>
            Keep
          </Button>
          <Button
            color="red"
            onClick={() => {
              setOpen(false);
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
