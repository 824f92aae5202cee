import { Button } from '@mantine/core';
import type { Period } from '#core/figures/period.ts';
import { DateField } from '../fields/date-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import classes from './editor.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

const noPeriod: Period = {
  from: null,
  to: null,
  asPrinted: null,
  implied: null,
  endBasis: null,
  needs: null,
};

/** The time the claim speaks of, and what it is compared with. */
export function PeriodSection({ draft, change, readOnly }: SectionProps) {
  const period = draft.period ?? noPeriod;
  const { implied } = period;
  const write = (next: Partial<Period>) => {
    const now = { ...period, ...next };
    const isEmpty = !now.from && !now.to && !now.asPrinted;
    change({ period: isEmpty ? null : now });
  };
  // What an editor sets is stated by somebody, and no longer inferred.
  const settle = (next: Pick<Partial<Period>, 'from' | 'to'>) =>
    write({ ...next, implied: null, needs: null, ...('to' in next ? { endBasis: null } : {}) });
  return (
    <Section
      title="Period"
      aside={
        implied !== null &&
        !readOnly && (
          <Button variant="light" size="compact-xs" onClick={() => write({ implied: null })}>
            Confirm
          </Button>
        )
      }
    >
      <div className={classes.pair}>
        <DateField
          label="From"
          value={period.from}
          placeholder="open"
          implied={implied !== null}
          disabled={readOnly}
          write={(from) => settle({ from })}
        />
        <DateField
          label="To"
          value={period.to}
          placeholder="open"
          implied={implied !== null}
          disabled={readOnly}
          write={(to) => settle({ to })}
        />
      </div>
      <PeriodHint {...period} />
      <LineField
        label="As printed"
        value={period.asPrinted}
        placeholder="since 2014"
        disabled={readOnly}
        write={(asPrinted) => write({ asPrinted })}
      />
      <DateField
        label="Baseline"
        title="What it is compared with: “the biggest since 2014” is a baseline, not a period"
        value={draft.baseline}
        placeholder="no baseline"
        disabled={readOnly}
        write={(baseline) => change({ baseline })}
      />
    </Section>
  );
}

/** What of the period is inferred or missing. */
function PeriodHint({ implied, endBasis, needs }: Period) {
  const parts = [
    implied && `suggested: ${implied === 'all' ? 'all of it' : implied} is inferred`,
    endBasis && `ends at ${endBasis}`,
    needs && `needs ${needs}`,
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : <p className={classes.hint}>{parts.join(' · ')}</p>;
}
