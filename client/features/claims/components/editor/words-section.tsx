import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { CodePoints } from '#core/text/code-points.ts';
import type { Span } from '#core/text/span.ts';
import classes from './editor.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { withSpan } from './with-span.ts';

const kinds = [
  { field: 'hedges', label: 'Hedge', many: 'Hedges' },
  { field: 'directWords', label: 'Their words', many: 'Their words' },
  { field: 'outletWords', label: 'Outlet’s words', many: 'Outlet’s words' },
] as const;

/** Words inside the quote that hedge, that are the speaker's own, or that stay the outlet's. */
export function WordsSection({ claim, draft, change, readOnly }: SectionProps) {
  const { exact, start } = claim.anchor;
  const points = new CodePoints(exact);
  const [chosen, setChosen] = useState<Span | null>(null);
  const mark = (field: (typeof kinds)[number]['field']) => {
    if (chosen) change({ [field]: withSpan(draft[field], chosen) });
    setChosen(null);
  };
  return (
    <Section title="Words of the quote">
      <textarea
        className={classes.quote}
        aria-label="Quote: select words in it to mark them"
        readOnly
        dir="auto"
        rows={1}
        value={exact}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
          const within = points.toSpan({ from: selectionStart, to: selectionEnd });
          const span = { start: start + within.start, end: start + within.end };
          setChosen(span.start < span.end ? span : null);
        }}
      />
      {!readOnly && (
        <div className={classes.offers} role="group" aria-label="Mark the selected words as">
          {kinds.map(({ field, label }) => (
            <Button
              key={field}
              variant="default"
              size="compact-xs"
              disabled={!chosen}
              onClick={() => mark(field)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {kinds.map(({ field, many }) => {
        const spans = draft[field];
        return spans.length === 0 ? null : (
          <div key={field} className={classes.marked}>
            <span className={classes.markedLabel}>{many}</span>
            <ul>
              {spans.map((span) => {
                const words = points.slice(span.start - start, span.end - start);
                return (
                  <li key={span.start} className={classes.markedWords} data-kind={field}>
                    <q dir="auto">{words}</q>
                    {!readOnly && (
                      <button
                        type="button"
                        aria-label={`Unmark “${words}”`}
                        onClick={() => change({ [field]: spans.filter((each) => each !== span) })}
                      >
                        <IconX size={12} aria-hidden />
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
