import { Link } from '@tanstack/react-router';
import { paths } from '../../../app/paths.ts';
import type { Slot } from '../grid/column-window.ts';
import type { MatrixColumn } from '../matrix.ts';
import type { RowRelation } from '../relations/row-relations.ts';
import { Gap, gapKey } from './matrix-gap.tsx';
import classes from './value-rows.module.css';

interface Props {
  relation: RowRelation;
  columns: readonly MatrixColumn[];
  slots: readonly Slot[];
}

/** Under a row, each value that is given in a line of its own: who gives it, and where. */
export function ValueRows({ relation, columns, slots }: Props) {
  return relation.groups.map(({ words, claims }, index) => (
    <tr key={index} className={classes.row} data-alone={claims.length === 1 || undefined}>
      <th scope="row" className={classes.value}>
        <bdi>{words}</bdi>
      </th>
      {slots.map((slot) => {
        const column = 'column' in slot ? columns[slot.column] : undefined;
        if (!('column' in slot) || !column) return <Gap key={gapKey(slot)} slot={slot} />;
        const own = claims.filter((claim) => claim.columns.includes(column.key));
        return (
          <td key={column.key} className={classes.cell}>
            {own.map(({ id, articleId, place, quote }) => (
              <Link
                key={id}
                className={classes.place ?? ''}
                to={paths.reader}
                params={{ articleId }}
                search={{ claim: id }}
                title={quote}
                aria-label={`${column.name} says ${words}: ${quote}`}
              >
                ¶ {place.paragraph} of {place.of}
              </Link>
            ))}
          </td>
        );
      })}
      <td className={classes.cell}>{claims.length === 1 ? '' : `${claims.length} say the same`}</td>
    </tr>
  ));
}
