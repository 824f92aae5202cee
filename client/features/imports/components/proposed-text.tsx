import { Checkbox } from '@mantine/core';
import { memo, useMemo } from 'react';
import { regionKinds, type RegionKind } from '#core/articles/article.ts';
import type { ImportProposal } from '#contract/import-proposals.ts';
import { linesOf, type TextLine } from '../queue/lines.ts';
import classes from './proposed-text.module.css';

interface Props {
  proposal: ImportProposal;
  language: string | null;
  kinds: readonly RegionKind[];
  /** Absent once it is on its way to the store. */
  onKinds?: ((kinds: RegionKind[]) => void) | undefined;
}

/** The text as it will be stored, each line with its role; boilerplate is offered for folding. */
export const ProposedText = memo(function ProposedText(props: Props) {
  const { proposal, language, kinds, onKinds } = props;
  const lines = useMemo(() => linesOf(proposal), [proposal]);
  const set = (number: number, kind: RegionKind) => onKinds?.(kinds.with(number, kind));
  const offered = lines
    .map((line, number) => ({ ...line, number }))
    .filter(({ text, number, kind }) => {
      return text.trim() !== '' && (kind === 'boilerplate' || kinds[number] === 'boilerplate');
    });
  return (
    <div className={classes.panel}>
      {offered.length > 0 && (
        <fieldset className={classes.fold}>
          <legend>Fold away as boilerplate</legend>
          {offered.map(({ text, number }) => (
            <Checkbox
              key={number}
              size="xs"
              label={<span dir="auto">{text}</span>}
              checked={kinds[number] === 'boilerplate'}
              disabled={!onKinds}
              onChange={(event) =>
                set(number, event.currentTarget.checked ? 'boilerplate' : 'body')
              }
            />
          ))}
        </fieldset>
      )}
      <div className={classes.text} lang={language ?? undefined}>
        {lines.map((line, number) => (
          <Line
            key={number}
            line={line}
            number={number}
            kind={kinds[number] ?? 'body'}
            onKind={onKinds && ((kind) => set(number, kind))}
          />
        ))}
      </div>
    </div>
  );
});

interface LineProps {
  line: TextLine;
  number: number;
  kind: RegionKind;
  onKind: ((kind: RegionKind) => void) | undefined;
}

function Line({ line, number, kind, onKind }: LineProps) {
  if (line.text.trim() === '') return <div className={classes.blank} />;
  return (
    <div className={classes.line} data-kind={kind}>
      <select
        className={classes.kind}
        aria-label={`Role of line ${number + 1}`}
        value={kind}
        disabled={!onKind}
        onChange={(event) => {
          const chosen = regionKinds.find((one) => one === event.currentTarget.value);
          if (chosen) onKind?.(chosen);
        }}
      >
        {regionKinds.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <p dir="auto">{line.text}</p>
    </div>
  );
}
