import { memo } from 'react';
import cell from '../table/matrix-cell.module.css';
import type { OpenCellHandler } from '../open-handler.ts';
import { RowRelation } from './row-relation.tsx';
import type { RowRelation as Relation } from './row-relations.ts';
import classes from './relation-cell.module.css';

/** The column's key in the address. */
export const relationColumn = 'relation';

interface Props {
  relation: Relation | undefined;
  questionId: string;
  /** "row:column", both from 0. */
  place: string;
  columnNumber: number;
  isActive: boolean;
  isOpen: boolean;
  onOpen: OpenCellHandler;
}

/** The last cell of a row. */
export const RelationCell = memo(function RelationCell(props: Props) {
  const { relation, questionId, place, columnNumber, isActive, isOpen, onOpen } = props;
  return (
    <td className={`${cell.cell} ${classes.cell}`} aria-colindex={columnNumber}>
      <button
        type="button"
        className={cell.button}
        data-cell={place}
        data-open={isOpen || undefined}
        aria-pressed={isOpen}
        tabIndex={isActive ? 0 : -1}
        onClick={() => onOpen(questionId, relationColumn, false)}
      >
        <RowRelation relation={relation} />
      </button>
    </td>
  );
});
