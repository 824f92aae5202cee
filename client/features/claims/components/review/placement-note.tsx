import type { Placement } from '#contract/placements.ts';
import { Notice } from '../../../../components/notice.tsx';
import { WasNow } from '../../../../components/was-now.tsx';
import { placementWords } from '../../../../lib/placement-words.ts';

/** What a later text made of the passage; a silent edit is shown as "was → now". */
export function PlacementNote({ placement }: { placement: Placement }) {
  const isFinding = placement.state === 'changed' || placement.state === 'lost';
  return (
    <Notice tone={isFinding ? 'warn' : 'quiet'} title={placementWords(placement)}>
      {placement.state === 'changed' && (
        <p>
          <WasNow differences={placement.differences} />
        </p>
      )}
    </Notice>
  );
}
