import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { pressed } from '../../../lib/hotkeys/keys.ts';
import { moved, within, type Position, type Size } from './moves.ts';

/**
 * One cell of the table is in the tab order; arrows carry that place around. The focus itself
 * stays the browser's: whatever focuses a cell makes it the place.
 */
export function useGridFocus(size: Size) {
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Position>({ row: 0, column: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const active = within(place, size);

  const goTo = useCallback((to: Position, { focus = true } = {}) => {
    setPlace(to);
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`);
    if (focus) cell?.focus();
    else cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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
      if (row !== undefined && column !== undefined) setPlace({ row, column });
    },
    onBlur: () => setHasFocus(false),
  };
  return { table, active, hasFocus, goTo, handlers };
}

export type GridHandlers = ReturnType<typeof useGridFocus>['handlers'];

function placeOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['cell'] : undefined;
}
