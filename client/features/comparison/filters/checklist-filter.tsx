import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './checklist-filter.module.css';

export interface Option {
  value: string;
  label: string;
  /** At the end of the line, such as a count. */
  detail?: string;
}

interface Props {
  /** What is chosen, in the plural: "Outlets". */
  label: string;
  options: readonly Option[];
  /** Empty: all. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** One at most: choosing another lets go of the first. */
  single?: boolean;
}

const searchFrom = 9;

/** A button that says what is chosen, and a list to choose several from. */
export function ChecklistFilter({ label, options, chosen, onChange, single = false }: Props) {
  const [words, setWords] = useState('');
  const [first] = options.filter(({ value }) => chosen.includes(value));
  const said = chosen.length === 1 && first ? first.label : String(chosen.length);
  const shown = options.filter((option) =>
    option.label.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()),
  );
  return (
    <Popover position="bottom-start" width={320} trapFocus onClose={() => setWords('')}>
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          classNames={{ label: classes.said ?? '' }}
        >
          {chosen.length > 0 ? `${label}: ${said}` : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label={label}>
        {options.length >= searchFrom && (
          <TextInput
            placeholder={`Find in ${options.length}`}
            aria-label={`Find in ${label.toLowerCase()}`}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
        <Checkbox.Group
          value={[...chosen]}
          onChange={(values) => onChange(single ? values.slice(-1) : values)}
          aria-label={label}
        >
          <div className={classes.list}>
            {shown.map((option) => (
              <label key={option.value} className={classes.option}>
                <Checkbox value={option.value} size="xs" />
                <span className={classes.label} dir="auto">
                  {option.label}
                </span>
                <span className={classes.detail}>{option.detail}</span>
              </label>
            ))}
            {shown.length === 0 && <p className={classes.none}>Nothing of that name</p>}
          </div>
        </Checkbox.Group>
        <Button
          variant="subtle"
          color="gray"
          disabled={chosen.length === 0}
          onClick={() => onChange([])}
        >
          Show all
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
