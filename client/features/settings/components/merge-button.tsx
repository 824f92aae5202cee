import { Button, Popover, Select } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../../components/notify.tsx';
import { wentThrough } from '../../../lib/went-through.ts';
import classes from './merge-button.module.css';

interface Props {
  name: string;
  others: readonly { id: string; name: string }[];
  /** What moves, in one sentence; it cannot be undone. */
  explanation: string;
  onMerge: (intoId: string) => Promise<unknown>;
}

/** Two entries that are one thing: this one goes, the other takes over. */
export function MergeButton({ name, others, explanation, onMerge }: Props) {
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState<string | null>(null);
  const chosen = others.find(({ id }) => id === into);
  const merge = async (other: { id: string; name: string }) => {
    setOpen(false);
    const isDone = await wentThrough(onMerge(other.id));
    if (isDone) notify(`“${name}” is now another name of “${other.name}”.`);
  };
  return (
    <Popover opened={open} onChange={setOpen} width={320} trapFocus returnFocus withArrow>
      <Popover.Target>
        <Button variant="subtle" color="gray" onClick={() => setOpen(!open)}>
          Merge…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.panel}>
          <Select
            label={`Merge “${name}” into`}
            description={explanation}
            placeholder="Choose"
            searchable
            data-autofocus
            comboboxProps={{ withinPortal: false }}
            data={others.map((other) => ({ value: other.id, label: other.name }))}
            value={into}
            onChange={setInto}
          />
          <Button disabled={!chosen} onClick={() => chosen && void merge(chosen)}>
            Merge for good
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
