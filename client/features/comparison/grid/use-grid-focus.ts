import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { pressed } from '../../../lib/hotkeys/keys.ts';
import { moved, within, type Position, type Size } from './moves.ts';

type Arrival = 'focus' | 'show';

/**
 * One cell of the table is in the tab order; arrows carry that place around. The focus itself
 * stays the browser's: whatever focuses a cell makes it the place.
 */
export function useGridFocus(size: Size) {
  const table = useRef<HTMLTableElement>(null);
  const arrival = useRef<Arrival | null>(null);
  const [place, setPlace] = useState<Position>({ row: 0, column: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const active = within(place, size);

  // After drawing, since the column one goes to may not have been drawn before.
  useEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-cell="${active.row}:${active.column}"]`,
    );
    if (!cell || arrival.current === null) return;
    if (arrival.current === 'focus') cell.focus();
    else cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    arrival.current = null;
  });

  const goTo = useCallback((to: Position, how: Arrival = 'focus') => {
    arrival.current = how;
    setPlace({ ...to });
  }, []);

  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      const to = moved(active, pressed(event), size);
      if (!to || placeOf(event.target) === undefined) return;
      event.preventDefault();
      goTo(to);
    },
    onFocus: (event: FocusEvent) => {
      setHasFocus(true);
      const [row, column] = placeOf(event.target)?.split(':').map(Number) ?? [];
      if (row === undefined || column === undefined) return;
      setPlace((last) => (last.row === row && last.column === column ? last : { row, column }));
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setHasFocus(false);
    },
  };
  return { table, active, hasFocus, goTo, handlers };
}

export type GridHandlers = ReturnType<typeof useGridFocus>['handlers'];

function placeOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['cell'] : undefined;
}
