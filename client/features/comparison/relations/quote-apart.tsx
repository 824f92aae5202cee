import { diffWords } from '#core/anchoring/word-diff.ts';
import classes from './quote-apart.module.css';

interface Props {
  /** The quote that is shown, and the one it is held against. */
  quote: string;
  other: string;
}

/** A quote whose words the other one has too are grey; its own words stand in ink. */
export function QuoteApart({ quote, other }: Props) {
  return (
    <q className={classes.quote} dir="auto">
      {diffWords(other, quote)
        .filter(({ kind }) => kind !== 'removed')
        .map(({ kind, text }, index) =>
          kind === 'same' ? <span key={index}>{text}</span> : <ins key={index}>{text}</ins>,
        )}
    </q>
  );
}
