import classes from './confirm-form.module.css';

interface Props {
  /** What the text itself says of a field, and the passage that says it. */
  found: { asPrinted: string; because: string } | null;
  isChanged: boolean;
}

/** Where a proposed value comes from: never a value without its passage. */
export function EvidenceNote({ found, isChanged }: Props) {
  if (isChanged) return <>Yours, not the text’s</>;
  if (found === null) return <>The text does not say</>;
  return (
    <>
      from{' '}
      <q className={classes.passage} dir="auto">
        {found.asPrinted}
      </q>{' '}
      · {found.because}
    </>
  );
}
