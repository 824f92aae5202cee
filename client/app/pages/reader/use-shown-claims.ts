import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useMarkPointer } from '../../../features/reader/hooks/use-mark-pointer.ts';
import type { ReaderSearch } from '../../search.ts';
import { passageInAddress } from './passage-in-address.ts';
import { useArrival } from './use-arrival.ts';
import type { DeskState } from './use-desk.ts';
import type { DeskSuggestions } from './use-desk-suggestions.ts';

/** Paints the selected claim or suggestion, lets the pointer pick others, and brings a link's passage in sight. */
export function useShownClaims(
  { view, claim, selected }: DeskState,
  { marks, chosen, pick }: DeskSuggestions,
  search: ReaderSearch,
  setUnfolded: (unfolded: boolean) => void,
): void {
  const picking = { marks, selected: chosen?.id ?? selected.id, onPick: pick };
  const latest = useRef(picking);
  useLayoutEffect(() => {
    latest.current = picking;
  });
  useMarkPointer(view, latest);

  const anchor = claim?.anchor ?? null;
  const shown = chosen?.anchor ?? anchor;
  useLayoutEffect(() => view?.setPassing('selected', shown ? [shown] : []), [view, shown]);

  const target = useMemo(
    () => passageInAddress(search.at) ?? (selected.arrived ? anchor : null),
    [search.at, selected.arrived, anchor],
  );
  useArrival(
    view,
    target,
    useCallback(() => setUnfolded(true), [setUnfolded]),
  );
}
