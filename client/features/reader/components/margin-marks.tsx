import { useMemo, type CSSProperties, type ReactNode } from 'react';
import type { Placed } from '../hooks/use-placed.ts';
import type { ScrollWindow } from '../view/scroll-window.ts';
import { byLine } from './by-line.ts';
import classes from './margin-marks.module.css';

export interface MarginLabel {
  glyph: string;
  /** A few words, shown where there is room. */
  words: string;
  /** What the whole thing is, for a tooltip and for screen readers. */
  title: string;
  style: CSSProperties | undefined;
}

interface Props {
  placed: readonly Placed[];
  near: ScrollWindow;
  selected: string | null;
  labelOf: (id: string) => MarginLabel | null;
  onPick: (id: string) => void;
}

/** As many glyphs as a line's margin has room for. */
const most = 3;

/** In the margin, level with each line: which passages begin there. */
export function MarginMarks({ placed, near, selected, labelOf, onPick }: Props) {
  const lines = useMemo(() => byLine(placed), [placed]);
  const shown = lines.filter(({ top }) => top >= near.top && top <= near.bottom);
  return (
    <div className={classes.margin}>
      {shown.map(({ top, ids }) => {
        const first = labelOf(ids[0] ?? '');
        const next = ids[(ids.indexOf(selected ?? '') + 1) % ids.length] ?? '';
        return first === null ? null : (
          <button
            key={top}
            type="button"
            className={classes.line}
            style={{ transform: `translateY(${top}px)` }}
            data-selected={selected !== null && ids.includes(selected)}
            title={titleOf(ids, labelOf)}
            aria-label={titleOf(ids, labelOf)}
            onClick={() => onPick(next)}
          >
            <Glyphs ids={ids.slice(0, most)} labelOf={labelOf} />
            {ids.length > most && <span className={classes.more}>+{ids.length - most}</span>}
            {ids.length === 1 && <span className={classes.words}>{first.words}</span>}
          </button>
        );
      })}
    </div>
  );
}

function Glyphs({ ids, labelOf }: { ids: readonly string[] } & Pick<Props, 'labelOf'>): ReactNode {
  return ids.map((id) => {
    const label = labelOf(id);
    return (
      label && (
        <span key={id} className={classes.glyph} style={label.style} aria-hidden>
          {label.glyph}
        </span>
      )
    );
  });
}

function titleOf(ids: readonly string[], labelOf: Props['labelOf']): string {
  return ids.map((id) => labelOf(id)?.title ?? '').join(' · ');
}
