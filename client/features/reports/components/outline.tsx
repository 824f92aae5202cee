import { UnstyledButton } from '@mantine/core';
import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import classes from './outline.module.css';

type Entry = ResponseOf<typeof routes.previewReport>['outline'][number];

interface Props {
  entries: readonly Entry[];
  onGoTo: (anchor: string) => void;
}

/** The report's headings, each with how many claims stand under it. */
export function Outline({ entries, onGoTo }: Props) {
  return (
    <nav aria-label="Outline of the report">
      <ol className={classes.list}>
        {entries.map(({ anchor, text, claimCount }) => (
          <li key={anchor}>
            <UnstyledButton className={classes.entry} onClick={() => onGoTo(anchor)}>
              <span dir="auto">{text}</span>
              <span className={classes.count} aria-label={`${claimCount} claims`}>
                {claimCount}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}
