import { CloseButton, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Category } from '#contract/nouns.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { columnsStyle } from '../columns-style.ts';
import type { OpenCell } from '../filters/open-cell.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import type { MatrixColumn, MatrixRow } from '../matrix.ts';
import { BetweenCells } from '../relations/between-cells.tsx';
import { relationColumn } from '../relations/relation-cell.tsx';
import { WholeRow } from '../relations/whole-row.tsx';
import type { SilentEdits } from '../silent-edits.ts';
import { CellColumn } from './cell-column.tsx';
import classes from './cell-panel.module.css';
import { CompareWith } from './compare-with.tsx';
import { isInMenu } from './is-in-menu.ts';
import { PanelFrame, useStandsBeside } from './panel-frame.tsx';

interface Props {
  topicId: string;
  search: MatrixSearch;
  row: MatrixRow;
  columns: readonly MatrixColumn[];
  categories: readonly Category[];
  edits: SilentEdits;
  open: OpenCell;
  onOpen: (open: OpenCell) => void;
  /** To the next (1) or previous (-1) cell; null: there is none. */
  step: Record<'next' | 'previous', (() => void) | null>;
  onClose: () => void;
}

/** The cells of one question that are open, side by side. */
export function CellPanel(props: Props) {
  const { topicId, search, row, columns, categories, edits, open, onOpen, step, onClose } = props;
  const { question } = row;
  const shown = open.columns.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const isRelation = open.columns.includes(relationColumn);
  const title = useRef<HTMLHeadingElement>(null);
  const beside = useStandsBeside();
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useHotkeys(
    'Open cell',
    [
      {
        keys: 'Escape',
        label: 'Close the cell',
        run: ({ target }) => isInMenu(target) || onClose(),
      },
      { keys: ']', label: 'Next cell', run: () => step.next?.(), disabled: !step.next },
      { keys: '[', label: 'Previous cell', run: () => step.previous?.(), disabled: !step.previous },
    ],
    { modal: !beside },
  );
  return (
    <PanelFrame label="Open cell" columns={Math.max(1, shown.length)} onClose={onClose}>
      <header className={classes.head}>
        <h2 ref={title} tabIndex={-1} className={classes.title} dir="auto">
          {question.text}
        </h2>
        <div className={classes.buttons}>
          <IconButton
            label="Previous cell"
            keys="["
            disabled={!step.previous}
            onClick={() => step.previous?.()}
          >
            <IconChevronLeft size={18} stroke={1.5} />
          </IconButton>
          <IconButton
            label="Next cell"
            keys="]"
            disabled={!step.next}
            onClick={() => step.next?.()}
          >
            <IconChevronRight size={18} stroke={1.5} />
          </IconButton>
          {!isRelation && (
            <CompareWith
              row={row}
              columns={columns.filter(({ key }) => !open.columns.includes(key))}
              onAdd={(key) => onOpen({ ...open, columns: [...open.columns, key] })}
            />
          )}
          <Tooltip label={<KeyHint keys="Escape" />}>
            <CloseButton aria-label="Close the cell" className={classes.close} onClick={onClose} />
          </Tooltip>
        </div>
      </header>
      {isRelation ? (
        <WholeRow topicId={topicId} questionId={question.id} search={search} />
      ) : (
        <>
          <BetweenCells
            topicId={topicId}
            questionId={question.id}
            search={search}
            columns={shown.map(({ key }) => key)}
          />
          <div
            className={classes.columns}
            style={columnsStyle(shown.length)}
            tabIndex={0}
            role="group"
            aria-label="Claims"
          >
            {shown.map((column) => (
              <CellColumn
                key={column.key}
                topicId={topicId}
                questionId={question.id}
                since={question.since}
                column={column}
                search={search}
                categories={categories}
                edits={edits}
                onRemove={
                  shown.length < 2
                    ? null
                    : () =>
                        onOpen({
                          ...open,
                          columns: open.columns.filter((key) => key !== column.key),
                        })
                }
              />
            ))}
          </div>
        </>
      )}
    </PanelFrame>
  );
}
