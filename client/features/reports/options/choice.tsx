import { Button, Checkbox } from '@mantine/core';
import classes from './choice.module.css';
import { isChosen, toggled } from './chosen.ts';

export interface Option {
  value: string;
  label: string;
  count?: number;
}

interface Props {
  label: string;
  options: readonly Option[];
  /** Empty: all. */
  chosen: readonly string[];
  disabled: boolean;
  onChange: (chosen: string[]) => void;
}

/** Which of some things the report holds. */
export function Choice({ label, options, chosen, disabled, onChange }: Props) {
  const all = options.map(({ value }) => value);
  const kept = all.filter((value) => isChosen(chosen, value));
  const said = chosen.length === 0 ? `all ${all.length}` : `${kept.length} of ${all.length}`;
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.legend}>
        {label} <span className={classes.said}>{said}</span>
      </legend>
      {chosen.length > 0 && !disabled && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.all}
          onClick={() => onChange([])}
        >
          Choose all
        </Button>
      )}
      <div className={classes.list}>
        {options.map(({ value, label: words, count }) => (
          <label key={value} className={classes.option}>
            <Checkbox
              size="xs"
              checked={isChosen(chosen, value)}
              disabled={disabled || (kept.length === 1 && kept[0] === value)}
              onChange={() => onChange(toggled(chosen, all, value))}
            />
            <span className={classes.words} dir="auto">
              {words}
            </span>
            {count !== undefined && <span className={classes.count}>{count}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
