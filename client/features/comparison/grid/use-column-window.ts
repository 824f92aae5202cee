import { useEffect, useMemo, useState, type RefObject } from 'react';
import { drawnWhole, rangeInView, slotsOf, type Range, type Slot } from './column-window.ts';

interface Table {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** Pixels; the style sheet's narrowest column, which a wide table's columns have. */
  columnWidth: number;
  /** The column the keyboard stands in. */
  kept: number;
}

/** Which columns are drawn: all, or, in a table too wide for that, those one can see. */
export function useColumnWindow({ scroller, count, columnWidth, kept }: Table): readonly Slot[] {
  const whole = count <= drawnWhole;
  const [range, setRange] = useState<Range>({ from: 0, to: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (whole || !element) return;
    const look = () => {
      const view = { from: element.scrollLeft, width: element.clientWidth };
      const now = rangeInView(view, columnWidth, count);
      setRange((last) => (last.from === now.from && last.to === now.to ? last : now));
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, whole, count, columnWidth]);
  const drawn = whole ? { from: 0, to: count } : range;
  // A place that is drawn anyway changes nothing: walking must not draw every row anew.
  const outside = kept < drawn.from || kept >= drawn.to ? kept : null;
  const { from, to } = drawn;
  return useMemo(() => slotsOf({ from, to }, outside ?? from, count), [from, to, outside, count]);
}
