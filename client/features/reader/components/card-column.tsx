import { useMemo, useState, type ReactNode } from 'react';
import { layOutCards, rowsWithin, type LayoutRow } from '../cards/card-layout.ts';
import type { Placed } from '../hooks/use-placed.ts';
import type { ScrollWindow } from '../view/scroll-window.ts';
import classes from './card-column.module.css';
import { MeasuredCard } from './measured-card.tsx';

interface Props {
  placed: readonly Placed[];
  near: ScrollWindow;
  /** The card that stands exactly at its line. */
  selected: string | null;
  /** The selected card is open: as high as what is in it, and always on the screen. */
  open: boolean;
  renderCard: (id: string) => ReactNode;
  renderFold: (ids: readonly string[]) => ReactNode;
}

/** Of a closed card: three lines of 20 and the space around them. */
const cardHeight = 80;
/** The card's first line stands level with the text's, not its edge. */
const lift = 10;
const options = { gap: 8, maxDrift: 240, foldHeight: 28 };

/** Cards beside the text, each level with its line as far as there is room. */
export function CardColumn({ placed, near, selected, open, renderCard, renderFold }: Props) {
  const [openHeight, setOpenHeight] = useState(480);
  const rows = useMemo(() => {
    const slots = placed.map(({ mark, top }) => ({
      id: mark.id,
      top: top - lift,
      height: open && mark.id === selected ? openHeight : cardHeight,
    }));
    return layOutCards(slots, { ...options, pinned: selected });
  }, [placed, selected, open, openHeight]);
  const shown = rowsWithin(rows, near.top, near.bottom);
  const opened = open ? rows.find((row) => row.kind === 'card' && row.id === selected) : undefined;

  return (
    <div className={classes.column}>
      <div className={classes.rows}>
        {shown.map((row) =>
          row === opened ? null : (
            <div key={keyOf(row)} className={classes.row} style={placeOf(row)}>
              {row.kind === 'card' ? renderCard(row.id) : renderFold(row.ids)}
            </div>
          ),
        )}
      </div>
      {opened?.kind === 'card' && (
        <MeasuredCard key={opened.id} top={opened.y} onHeight={setOpenHeight}>
          {renderCard(opened.id)}
        </MeasuredCard>
      )}
    </div>
  );
}

function keyOf(row: LayoutRow): string {
  return row.kind === 'card' ? row.id : `fold ${row.ids[0] ?? ''}`;
}

function placeOf({ y, height }: LayoutRow) {
  return { transform: `translateY(${y}px)`, height };
}
