import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useRef, type CSSProperties } from 'react';
import type { Category } from '#contract/nouns.ts';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { parseOpenCell, writeOpenCell, type OpenCell } from '../filters/open-cell.ts';
import type { RowGroup } from '../grid/group-rows.ts';
import { stepped } from '../grid/moves.ts';
import { useColumnWindow } from '../grid/use-column-window.ts';
import { useGridFocus } from '../grid/use-grid-focus.ts';
import { useRowsInSight } from '../grid/use-rows-in-sight.ts';
import type { MatrixColumn } from '../matrix.ts';
import type { OpenCellHandler } from '../open-handler.ts';
import { CellPanel } from '../panel/cell-panel.tsx';
import { relationColumn } from '../relations/relation-cell.tsx';
import type { RelationsOfRows } from '../relations/row-relations.ts';
import type { SearchChange } from '../search-change.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { MatrixTable } from '../table/matrix-table.tsx';
import { NarrowMatrix } from '../table/narrow-matrix.tsx';
import classes from './matrix-body.module.css';

interface Props {
  topicId: string;
  search: MatrixSearch;
  groups: readonly RowGroup[];
  columns: readonly MatrixColumn[];
  categories: readonly Category[];
  relations: RelationsOfRows;
  edits: SilentEdits;
  /** Whether rows come as they are looked at. */
  isLarge: boolean;
  want: (questionIds: readonly string[]) => void;
  onSearch: SearchChange;
}

/** The least that a quote can be read in. */
const columnWidth = 208;
const columnWidthStyle: CSSProperties & Record<'--column', string> = {
  '--column': `${columnWidth}px`,
};

/** The table and the cell that is open beside it. */
export function MatrixBody(props: Props) {
  const { topicId, search, groups, columns, categories, relations, edits, onSearch } = props;
  const { isLarge, want } = props;
  const rows = groups.flatMap((group) => group.rows);
  // The relation stands behind the last outlet.
  const keys = [...columns.map(({ key }) => key), relationColumn];
  const size = { rows: rows.length, columns: keys.length };
  const { table, active, hasFocus, goTo, handlers } = useGridFocus(size);
  const isNarrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const scroller = useRef<HTMLDivElement>(null);
  const slots = useColumnWindow({
    scroller,
    count: columns.length,
    columnWidth,
    kept: active.column,
  });
  const inSight = useRowsInSight({
    container: scroller,
    scrolls: !isNarrow,
    whole: !isLarge,
    questions: rows.map(({ question }) => question.id),
  });
  useEffect(() => {
    if (inSight) want([...inSight]);
  }, [inSight, want]);
  useGridKeys(hasFocus);

  const open = parseOpenCell(search.cell);
  const show = useCallback(
    (cell: OpenCell | null) => onSearch(() => ({ cell: cell ? writeOpenCell(cell) : undefined })),
    [onSearch],
  );
  const openCell: OpenCellHandler = useCallback(
    (questionId, column, beside) =>
      onSearch((previous) => {
        const now = parseOpenCell(previous.cell);
        const stay = beside && now?.questionId === questionId ? outletsIn(now) : [];
        return { cell: writeOpenCell({ questionId, columns: [...new Set([...stay, column])] }) };
      }),
    [onSearch],
  );

  const place = placeOf(open, rows, keys);
  const openRow = place ? rows[place.row] : undefined;
  const stepTo = (by: 1 | -1) => {
    const to = place && stepped(place, by, size);
    const row = to && rows[to.row];
    const column = to && keys[to.column];
    if (!row || column === undefined || column === null) return null;
    return () => {
      goTo(to, 'show');
      show({ questionId: row.question.id, columns: [column] });
    };
  };
  const close = () => {
    show(null);
    goTo(place ?? active);
  };
  return (
    <div className={classes.body} data-panel={(open && openRow && true) ?? undefined} data-no-print>
      <div
        ref={scroller}
        className={classes.scroller}
        style={columnWidthStyle}
        data-matrix-scroller
      >
        {isNarrow ? (
          <NarrowMatrix
            groups={groups}
            columns={columns}
            relations={relations}
            edits={edits}
            onOpen={openCell}
          />
        ) : (
          <MatrixTable
            groups={groups}
            columns={columns}
            slots={slots}
            inSight={inSight}
            relations={relations}
            edits={edits}
            values={search.values === 'true'}
            open={open}
            active={active}
            table={table}
            handlers={handlers}
            onOpen={openCell}
          />
        )}
      </div>
      {open && openRow && (
        <CellPanel
          topicId={topicId}
          search={search}
          row={openRow}
          columns={columns}
          categories={categories}
          edits={edits}
          open={open}
          onOpen={show}
          step={{ next: stepTo(1), previous: stepTo(-1) }}
          onClose={close}
        />
      )}
    </div>
  );
}

function placeOf(
  open: OpenCell | null,
  rows: readonly RowGroup['rows'][number][],
  keys: readonly string[],
) {
  const row = rows.findIndex(({ question }) => question.id === open?.questionId);
  const column = keys.findIndex((key) => open?.columns.includes(key) === true);
  return row < 0 || column < 0 ? null : { row, column };
}

/** The relation stands beside no cell. */
function outletsIn({ columns }: OpenCell): readonly string[] {
  return columns.filter((key) => key !== relationColumn);
}

/** The table hears these itself, while it has the focus; here they are said. */
function useGridKeys(hasFocus: boolean): void {
  const key = (keys: string, label: string) => ({
    keys,
    label,
    disabled: true,
    run: () => undefined,
  });
  useHotkeys(hasFocus ? 'Table' : 'Table, once a cell has the focus', [
    key('ArrowUp', 'Cell above'),
    key('ArrowDown', 'Cell below'),
    key('ArrowLeft', 'Cell before'),
    key('ArrowRight', 'Cell after'),
    key('Home', 'First cell of the row'),
    key('End', 'Last cell of the row'),
    key('mod+Home', 'First cell'),
    key('mod+End', 'Last cell'),
    key('Enter', 'Open the cell'),
    key('shift+Enter', 'Open it beside the open one'),
  ]);
}
