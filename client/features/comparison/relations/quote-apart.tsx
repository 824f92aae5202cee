import type { DiffPiece } from '#core/anchoring/word-diff.ts';
import classes from './quote-apart.module.css';

interface Props {
  /** Two quotes held against each other. */
  pieces: readonly DiffPiece[];
  /** What only the other one has. */
  leaves: 'added' | 'removed';
}

/** A quote whose words the other one has too are grey; its own words stand in ink. */
export function QuoteApart({ pieces, leaves }: Props) {
  return (
    <q className={classes.quote} dir="auto">
      {pieces
        .filter(({ kind }) => kind !== leaves)
        .map(({ kind, text }, index) =>
          kind === 'same' ? <span key={index}>{text}</span> : <ins key={index}>{text}</ins>,
        )}
    </q>
  );
}
