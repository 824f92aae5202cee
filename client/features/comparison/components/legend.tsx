import { modes } from '#core/claims/claim.ts';
import { cellStates } from '#core/comparison/cell.ts';
import { tellingOrder } from '#core/comparison/row/telling.ts';
import { RelationIcon } from '../relations/relation-icon.tsx';
import { relationMeanings } from '../relations/relation-words.ts';
import { modeMeanings } from '../words/chain-words.ts';
import { stateMeanings } from '../words/state-words.ts';
import { ModeMark } from './chain.tsx';
import classes from './legend.module.css';
import { StateIcon } from './state-icon.tsx';

/** The six states of a cell, the six relations and the three modes of speech, as the table shows them. */
export function Legend() {
  return (
    <div className={classes.legend} role="group" aria-label="Legend" tabIndex={0}>
      <ul className={classes.list} aria-label="States of a cell">
        {cellStates.map((state) => (
          <li key={state} className={classes.entry} title={stateMeanings[state]}>
            <span className={classes.sample} data-state={state}>
              <StateIcon state={state} />
            </span>
            {state}
          </li>
        ))}
      </ul>
      <ul className={classes.list} aria-label="Relations of claims">
        {tellingOrder.map((relation) => (
          <li key={relation} className={classes.entry} title={relationMeanings[relation]}>
            <RelationIcon relation={relation} />
            {relation}
          </li>
        ))}
      </ul>
      <ul className={classes.list} aria-label="Modes of speech">
        {modes.map((mode) => (
          <li key={mode} className={classes.entry} title={modeMeanings[mode]}>
            <ModeMark mode={mode} />
          </li>
        ))}
      </ul>
    </div>
  );
}
