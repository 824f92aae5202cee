import { OutletName } from '../../../components/outlet-name.tsx';
import { EditedMark } from '../components/edited-mark.tsx';
import type { MatrixColumn } from '../matrix.ts';
import type { SilentEdits } from '../silent-edits.ts';
import classes from './column-head.module.css';

/** An outlet or group, how far its articles are read, and whether it changed any of them. */
export function ColumnHead({ column, edits }: { column: MatrixColumn; edits: SilentEdits }) {
  const edited = edits.countOf.get(column.key) ?? 0;
  return (
    <>
      <span className={classes.name} title={column.name}>
        <OutletName outlet={column.kind === 'none' ? null : column} />
      </span>
      <span className={classes.counts}>
        {column.readCount} of {column.articleCount} read
        {edited > 0 && (
          <EditedMark title="Articles whose text was changed after it was published">
            {`${edited} changed`}
          </EditedMark>
        )}
      </span>
    </>
  );
}
