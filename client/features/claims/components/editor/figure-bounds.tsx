import type { Figure } from '#core/figures/figure.ts';
import { NumberField } from '../fields/number-field.tsx';
import classes from './editor.module.css';

interface Props {
  figure: Figure;
  write: (figure: Figure) => void;
}

/** The two ends by hand, where the printed digits and the qualifier do not say them. */
export function FigureBounds({ figure, write }: Props) {
  const { low, high, lowIncluded, highIncluded } = figure;
  return (
    <>
      <NumberField
        label="From"
        placeholder="open"
        value={low}
        write={(value) =>
          write({ ...figure, low: value, lowIncluded: value !== null && lowIncluded })
        }
      />
      <Included
        label="the lower bound itself is possible"
        checked={lowIncluded}
        disabled={low === null}
        onChange={(included) => write({ ...figure, lowIncluded: included })}
      />
      <NumberField
        label="To"
        placeholder="open"
        value={high}
        write={(value) =>
          write({ ...figure, high: value, highIncluded: value !== null && highIncluded })
        }
      />
      <Included
        label="the upper bound itself is possible"
        checked={highIncluded}
        disabled={high === null}
        onChange={(included) => write({ ...figure, highIncluded: included })}
      />
    </>
  );
}

interface IncludedProps {
  label: string;
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}

function Included({ label, checked, disabled, onChange }: IncludedProps) {
  return (
    <label className={classes.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
