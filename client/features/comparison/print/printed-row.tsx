import { cellIn, isOfSeveral, type MatrixColumn, type MatrixRow } from '../matrix.ts';
import type { RowRelation as Relation } from '../relations/row-relations.ts';
import { RowRelation } from '../relations/row-relation.tsx';
import type { SilentEdits } from '../silent-edits.ts';
import { CellContent } from '../table/cell-content.tsx';
import { QuestionHead } from '../table/question-head.tsx';
import classes from './matrix-print.module.css';

interface Props {
  row: MatrixRow;
  band: readonly MatrixColumn[];
  /** Undefined: not there yet. */
  relation: Relation | undefined;
  showsRelation: boolean;
  edits: SilentEdits;
  /** Each value in a line of its own, below. */
  values: boolean;
}

export function PrintedRow(props: Props) {
  const { row, band, relation, showsRelation, edits, values } = props;
  const { since } = row.question;
  return (
    <>
      <tr>
        <th scope="row">
          <QuestionHead question={row.question} />
        </th>
        {showsRelation && (
          <td>
            <RowRelation relation={relation} />
          </td>
        )}
        {band.map((column) => {
          const cell = cellIn(row, column.key);
          return (
            <td key={column.key} data-state={cell?.state}>
              {cell && <CellContent {...{ cell, since, edits }} named={isOfSeveral(column)} />}
            </td>
          );
        })}
      </tr>
      {values && relation && (
        <PrintedValues relation={relation} band={band} showsRelation={showsRelation} />
      )}
    </>
  );
}

/** Under a row, each value that is given: in which columns, and where it stands in their articles. */
function PrintedValues({
  relation,
  band,
  showsRelation,
}: Pick<Props, 'band' | 'showsRelation'> & { relation: Relation }) {
  return relation.groups.map(({ words, claims }, index) => (
    <tr key={index} className={classes.value}>
      <th scope="row">
        <bdi>{words}</bdi>
      </th>
      {showsRelation && <td>{claims.length > 1 && `${claims.length} say the same`}</td>}
      {band.map(({ key }) => (
        <td key={key}>
          {claims
            .filter(({ columns }) => columns.includes(key))
            .map(({ place }) => `¶ ${place.paragraph} of ${place.of}`)
            .join(' · ')}
        </td>
      ))}
    </tr>
  ));
}
