import type { PartialDate } from '#core/figures/partial-date.ts';
import { EditedMark } from '../components/edited-mark.tsx';
import { ChangedPassages } from '../components/changed-passages.tsx';
import { StateIcon } from '../components/state-icon.tsx';
import type { MatrixCell } from '../matrix.ts';
import { isEdited, type SilentEdits } from '../silent-edits.ts';
import { stateDetail } from '../words/state-words.ts';
import classes from './cell-content.module.css';
import { ClaimBrief, ClaimLine } from './claim-brief.tsx';

interface Props {
  cell: MatrixCell;
  since: PartialDate | null;
  edits: SilentEdits;
  /** Each claim names its outlet, which the column does not. */
  named: boolean;
  /** Only the first claim, each of its parts in few lines. */
  brief?: boolean;
}

/** What one outlet says on one question, or in which way it does not. */
export function CellContent({ cell, since, edits, named, brief = false }: Props) {
  const [first, ...rest] = cell.claims;
  if (cell.state !== 'said' || !first) return <Unsaid cell={cell} since={since} />;
  const others = brief ? [] : rest;
  const more = cell.claimCount - 1 - others.length;
  return (
    <>
      <ClaimBrief claim={first} named={named} short={brief} />
      {others.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} named={named} />
      ))}
      <ChangedPassages claims={brief ? [first] : cell.claims} />
      {(more > 0 || isEdited(cell, edits)) && (
        <span className={classes.foot}>
          {more > 0 && <span className={classes.more}>+{more} more</span>}
          {isEdited(cell, edits) && (
            <EditedMark title="An article in this cell was changed after it was published">
              text changed
            </EditedMark>
          )}
        </span>
      )}
    </>
  );
}

function Unsaid({ cell, since }: Pick<Props, 'cell' | 'since'>) {
  const detail = stateDetail(cell, since);
  return (
    <span className={classes.unsaid} data-state={cell.state}>
      <StateIcon state={cell.state} />
      <span>
        <span className={classes.word}>{cell.state}</span>
        {detail !== null && <span className={classes.detail}>{detail}</span>}
      </span>
    </span>
  );
}
