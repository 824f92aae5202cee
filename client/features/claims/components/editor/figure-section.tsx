import { Button } from '@mantine/core';
import { useState } from 'react';
import { completeFigure } from '#core/figures/complete-figure.ts';
import { changes, measures, qualifiers, unnamedUnit, type Figure } from '#core/figures/figure.ts';
import { findFigures, readFigure } from '#core/figures/read-figure.ts';
import { formatFigure } from '#core/figures/format-figure.ts';
import { NumberField } from '../fields/number-field.tsx';
import { plainOptions, SelectField } from '../fields/select-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import classes from './editor.module.css';
import { FigureBounds } from './figure-bounds.tsx';
import { figureOf } from './figure-of.ts';
import { IntervalBar } from './interval-bar.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { units } from './units.ts';

/** The value as printed, and the interval it can mean. */
export function FigureSection({ claim, draft, codebook, change, readOnly }: SectionProps) {
  const { aboutTolerance } = codebook;
  const figure = draft.figure && figureOf(draft.figure, aboutTolerance);
  const [bounds, setBounds] = useState(false);
  const question = codebook.questions.find(({ id }) => id === draft.questionId);
  const unit = question?.unit ?? unnamedUnit;
  const write = (next: Figure) => change({ figure: next });
  /** A change after which the bounds follow from value, digits and qualifier again. */
  const rework = (next: Partial<Figure>) => {
    if (!figure) return;
    const { asPrinted, value, unit: own, qualifier, change: direction } = { ...figure, ...next };
    const given = { asPrinted, value, unit: own, qualifier, change: direction };
    write(completeFigure(given, { aboutTolerance }));
  };

  return (
    <Section
      title="Figure"
      aside={
        figure &&
        !readOnly && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            onClick={() => change({ figure: null })}
          >
            Remove
          </Button>
        )
      }
    >
      <TextField<string>
        label="As printed"
        title="The outlet’s own characters: “more than $4.6 billion”"
        value={figure?.asPrinted ?? ''}
        placeholder="more than $4.6 billion"
        hint="Not read as a figure. Fill it in by hand below."
        disabled={readOnly}
        show={(text) => text}
        read={(text) => {
          if (figure && text.trim() !== '') return text.trim();
          return readFigure(text, { aboutTolerance }) ? text.trim() : undefined;
        }}
        write={(asPrinted) => {
          const read = readFigure(asPrinted, { aboutTolerance });
          if (read) write(read);
          else if (figure) write({ ...figure, asPrinted });
        }}
      />
      {!figure && !readOnly && (
        <div className={classes.offers}>
          {findFigures(claim.anchor.exact, { aboutTolerance }).map(({ start, end, ...found }) => (
            <Button
              key={`${start}-${end}`}
              variant="default"
              size="compact-xs"
              onClick={() => write(found)}
            >
              {formatFigure(found)}
            </Button>
          ))}
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() =>
              write({ ...noFigure, asPrinted: claim.anchor.exact.slice(0, 300), unit })
            }
          >
            Fill in by hand
          </Button>
        </div>
      )}
      {figure && (
        <>
          <div className={classes.pair}>
            <NumberField
              label="Value"
              value={figure.value}
              placeholder="none printed"
              disabled={readOnly}
              write={(value) => rework({ value })}
            />
            <LineField
              label="Unit"
              value={figure.unit}
              suggestions={units}
              disabled={readOnly}
              write={(text) => rework({ unit: text ?? unit })}
            />
          </div>
          <SelectField
            label="Qualifier"
            value={figure.qualifier}
            options={plainOptions(qualifiers)}
            disabled={readOnly}
            write={(qualifier) => qualifier && rework({ qualifier })}
          />
          <div className={classes.wide}>
            <IntervalBar figure={figure} />
            {!readOnly && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                aria-expanded={bounds}
                onClick={() => setBounds(!bounds)}
              >
                {bounds ? 'Hide bounds' : 'Set bounds'}
              </Button>
            )}
          </div>
          {bounds && <FigureBounds figure={figure} write={write} />}
        </>
      )}
      <div className={classes.pair}>
        <SelectField
          label="Measure"
          title="level: at a moment · total: from–to · event: one act · rate: per unit of time"
          value={draft.measure}
          none="not said"
          options={plainOptions(measures)}
          disabled={readOnly}
          write={(measure) => change({ measure })}
        />
        {figure && (
          <SelectField
            label="Change"
            title="A change rather than an amount: up 12 %, down to 40"
            value={figure.change}
            none="none"
            options={plainOptions(changes)}
            disabled={readOnly}
            write={(direction) => write({ ...figure, change: direction })}
          />
        )}
      </div>
    </Section>
  );
}

const noFigure = {
  value: null,
  low: null,
  high: null,
  lowIncluded: false,
  highIncluded: false,
  qualifier: 'exact',
  change: null,
} as const;
