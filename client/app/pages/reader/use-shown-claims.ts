import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useMarkPointer } from '../../../features/reader/hooks/use-mark-pointer.ts';
import type { ReaderSearch } from '../../search.ts';
import { passageInAddress } from './passage-in-address.ts';
import { useArrival } from './use-arrival.ts';
import type { DeskState } from './use-desk.ts';

/** Paints the selected claim, lets the pointer pick others, and brings a link's passage in sight. */
export function useShownClaims(
  { view, marks, claim, selected }: DeskState,
  search: ReaderSearch,
  setUnfolded: (unfolded: boolean) => void,
): void {
  const picking = { marks, selected: selected.id, onPick: selected.select };
  const latest = useRef(picking);
  useLayoutEffect(() => {
    latest.current = picking;
  });
  useMarkPointer(view, latest);

  const anchor = claim?.anchor ?? null;
  useLayoutEffect(() => view?.setPassing('selected', anchor ? [anchor] : []), [view, anchor]);

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
