import { Legend } from '../components/legend.tsx';
import { bandsOf } from './bands.ts';
import classes from './matrix-print.module.css';
import { missingWords } from './missing-words.ts';
import { PrintedBand, type PrintedMatrix } from './printed-band.tsx';

interface Props extends PrintedMatrix {
  /** Whether the relations are there. */
  related: boolean;
  /** Whether the rows are those of the filters, not yet those before them. */
  filtered: boolean;
}

/** The matrix on paper: bands of columns one after the other, each with every question. */
export function MatrixPrint({ related, filtered, ...matrix }: Props) {
  const { groups, columns } = matrix;
  const rows = groups.flatMap((group) => group.rows).map(({ cells }) => cells !== null);
  const there = groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ cells }) => cells !== null) }))
    .filter((group) => group.rows.length > 0);
  return (
    <div className={classes.print}>
      {missingWords({ rows, relations: related, filtered }).map((line) => (
        <p key={line} className={classes.missing}>
          {line}
        </p>
      ))}
      <Legend />
      {bandsOf(columns).map((band) => (
        <PrintedBand key={band.from} {...matrix} groups={there} band={band} />
      ))}
    </div>
  );
}
