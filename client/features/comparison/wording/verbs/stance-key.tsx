import { verbStances } from '#core/wording/verbs/stances.ts';
import classes from '../../views/view.module.css';
import { stanceMeanings, stanceSigns, type ReportingVerbs } from './verbs-model.ts';
import verbClasses from './verbs.module.css';

/** What the signs of the classes mean, of those that are met. */
export function StanceKey({ verbs: { classes: met } }: { verbs: ReportingVerbs }) {
  const present = new Set(met.map(({ stance }) => stance));
  const shown = verbStances.filter((stance) => present.has(stance) && stanceSigns[stance] !== '');
  if (shown.length === 0) return null;
  return (
    <p className={classes.key}>
      {shown.map((stance) => (
        <span key={stance} className={verbClasses.entry}>
          <strong>{stanceSigns[stance]}</strong> {stance}: {stanceMeanings[stance]}
        </span>
      ))}
    </p>
  );
}
