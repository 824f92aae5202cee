import classes from './folded-claims.module.css';

interface Props {
  count: number;
  onOpen: () => void;
}

/** Claims that found no room at their line; the first of them makes room when it is chosen. */
export function FoldedClaims({ count, onOpen }: Props) {
  return (
    <button type="button" className={classes.fold} onClick={onOpen}>
      {count} more here
    </button>
  );
}
