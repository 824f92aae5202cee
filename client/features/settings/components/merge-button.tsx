import { Button, Popover, Select } from '@mantine/core';
import { useState } from 'react';
import classes from './merge-button.module.css';

interface Props {
  name: string;
  others: readonly { id: string; name: string }[];
  /** What moves, in one sentence; it cannot be undone. */
  explanation: string;
  onMerge: (intoId: string) => void;
}

/** Two entries that are one thing: this one goes, the other takes over. */
export function MergeButton({ name, others, explanation, onMerge }: Props) {
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState<string | null>(null);
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
          <Button
            disabled={into === null}
            onClick={() => {
              setOpen(false);
              if (into !== null) onMerge(into);
            }}
          >
            Merge for good
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
