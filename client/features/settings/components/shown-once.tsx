import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './shown-once.module.css';

interface Props {
  /** What it is and that it is not shown again. */
  title: string;
  secret: string;
  /** How to use it. */
  example?: string;
  onDone: () => void;
}

/** A secret that nobody can read again: copied now, or made anew. */
export function ShownOnce({ title, secret, example, onDone }: Props) {
  return (
    <div className={classes.box} role="status">
      <strong>{title}</strong>
      <Copyable text={secret} label="Copy" />
      {example !== undefined && <Copyable text={example} label="Copy the example" />}
      <Button variant="default" className={classes.done} onClick={onDone}>
        I have it
      </Button>
    </div>
  );
}

function Copyable({ text, label }: { text: string; label: string }) {
  return (
    <div className={classes.line}>
      <code className={classes.code}>{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            leftSection={
              copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
            }
            onClick={copy}
          >
            {copied ? 'Copied' : label}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
