import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
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
  /** Not tagged yet. */
  suggested?: boolean;
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
      {shown.map(({ top, ids }) => (
        <MarginLine
          key={ids[0]}
          top={top}
          // As a word, so that a line that stays the same is not drawn again.
          ids={ids.join(' ')}
          selected={selected !== null && ids.includes(selected) ? selected : null}
          labelOf={labelOf}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

interface LineProps extends Pick<Props, 'selected' | 'labelOf' | 'onPick'> {
  top: number;
  ids: string;
}

const MarginLine = memo(function MarginLine(props: LineProps) {
  const { top, selected, labelOf, onPick } = props;
  const ids = props.ids.split(' ');
  const title = ids.map((id) => labelOf(id)?.title ?? '').join(' · ');
  const next = ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
  return (
    <button
      type="button"
      className={classes.line}
      style={{ transform: `translateY(${top}px)` }}
      data-selected={selected !== null}
      title={title}
      aria-label={title}
      onClick={() => next !== undefined && onPick(next)}
    >
      <Glyphs ids={ids.slice(0, most)} labelOf={labelOf} />
      {ids.length > most && <span className={classes.more}>+{ids.length - most}</span>}
      {ids.length === 1 && <span className={classes.words}>{labelOf(ids[0] ?? '')?.words}</span>}
    </button>
  );
});

function Glyphs({ ids, labelOf }: { ids: readonly string[] } & Pick<Props, 'labelOf'>): ReactNode {
  return ids.map((id) => {
    const label = labelOf(id);
    return (
      label && (
        <span
          key={id}
          className={classes.glyph}
          data-suggested={label.suggested}
          style={label.style}
          aria-hidden
        >
          {label.glyph}
        </span>
      )
    );
  });
}
