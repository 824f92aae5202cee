import classes from './outlet-name.module.css';
import { noOutlet } from '../lib/no-outlet.ts';

/** An outlet, or that nobody has named it yet: the two never look alike. */
export function OutletName({ outlet }: { outlet: { name: string } | null }) {
  return outlet ? (
    <span dir="auto">{outlet.name}</span>
  ) : (
    <span className={classes.unknown}>{noOutlet}</span>
  );
}
