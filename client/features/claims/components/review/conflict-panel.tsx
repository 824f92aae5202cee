import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Claim } from '#contract/claims.ts';
import { formatTime } from '../../../../lib/dates.ts';
import { fieldNames, type ClaimDraft } from '../../draft/claim-draft.ts';
import {
  differences,
  firstChoices,
  merged,
  type Choices,
  type Side,
  type Versions,
} from '../../draft/conflict.ts';
import type { Codebook } from '../editor/section-props.ts';
import classes from './review.module.css';
import { valueWords } from './value-words.ts';

interface Props {
  versions: Versions;
  theirs: Claim;
  codebook: Codebook;
  settle: (chosen: ClaimDraft) => void;
}

const sides: readonly Side[] = ['mine', 'theirs'];

/** Two versions of one claim beside each other: all of one, or field by field. */
export function ConflictPanel({ versions, theirs, codebook, settle }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Answers with a promise in newer browsers, which React would take for a clean-up.
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const found = differences(versions);
  const [chosen, setChosen] = useState<Choices>({});
  const choices = { ...firstChoices(found), ...chosen };
  const all = (side: Side) => Object.fromEntries(found.map(({ field }) => [field, side]));
  return (
    <section ref={panel} className={classes.conflict} aria-label="Conflict" role="alert">
      <h3 className={classes.conflictTitle}>Somebody else changed this claim</h3>
      <p className={classes.word}>
        Theirs was saved at {formatTime(theirs.updatedAt)}. Yours is kept here. Nothing is
        overwritten until you choose.
      </p>
      <table className={classes.versions}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Mine</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ field, changedBy }) => (
            <tr key={field}>
              <th scope="row">
                {fieldNames[field]}
                {changedBy === 'both' && <span className={classes.both}>both changed</span>}
              </th>
              {sides.map((side) => (
                <td key={side}>
                  <label className={classes.choice} data-chosen={choices[field] === side}>
                    <input
                      type="radio"
                      name={`version of ${field}`}
                      checked={choices[field] === side}
                      onChange={() => setChosen({ ...choices, [field]: side })}
                    />
                    <span dir="auto">{valueWords(versions[side], field, codebook)}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => settle(merged(versions, all('theirs')))}
        >
          Take theirs
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => settle(merged(versions, all('mine')))}
        >
          Take mine
        </Button>
        <Button size="compact-sm" onClick={() => settle(merged(versions, choices))}>
          Save what is chosen
        </Button>
      </div>
    </section>
  );
}
