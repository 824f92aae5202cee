import { useEffect, type RefObject } from 'react';
import type { IntervalIndex } from '../marks/interval-index.ts';
import type { Mark } from '../marks/mark.ts';
import type { TextView } from '../view/text-view.ts';

interface Options {
  marks: IntervalIndex<Mark>;
  selected: string | null;
  onPick: (id: string | null) => void;
}

/** Passages under the pointer: shown as one hovers, picked by a click, the next one by another. */
export function useMarkPointer(view: TextView | null, latest: RefObject<Options>): void {
  useEffect(() => {
    if (!view) return;
    const { root } = view.rendered;
    let frame = 0;
    const under = (event: MouseEvent) => {
      const position = view.positionAt(event.clientX, event.clientY);
      return position === null ? [] : latest.current.marks.at(position).toReversed();
    };
    const onMove = (event: MouseEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const marks = under(event);
        view.setPassing('hover', marks.slice(0, 1));
        root.style.cursor = marks.length > 0 ? 'pointer' : '';
      });
    };
    const onLeave = () => {
      cancelAnimationFrame(frame);
      view.setPassing('hover', []);
    };
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || getSelection()?.isCollapsed === false) return;
      const { selected, onPick } = latest.current;
      const marks = under(event);
      // The innermost first; a repeated click goes through the others at this place.
      const next = marks.findIndex(({ id }) => id === selected) + 1;
      onPick((marks[next] ?? marks[0])?.id ?? null);
    };
    root.addEventListener('mousemove', onMove);
    root.addEventListener('mouseleave', onLeave);
    root.addEventListener('click', onClick);
    return () => {
      onLeave();
      root.removeEventListener('mousemove', onMove);
      root.removeEventListener('mouseleave', onLeave);
      root.removeEventListener('click', onClick);
    };
  }, [view, latest]);
}
