import { IconArrowsDiff, IconUnlink } from '@tabler/icons-react';
import type { Placement } from '#contract/placements.ts';
import { WasNow } from '../../../../components/was-now.tsx';
import classes from './placement-line.module.css';

/** What a later text made of the passage, where that is worth a word on a closed card. */
export function PlacementLine({ placement }: { placement: Placement }) {
  if (placement.state === 'changed') {
    return (
      <span className={classes.finding} title="The outlet changed this passage">
        <IconArrowsDiff size={14} stroke={1.75} aria-hidden />
        changed: <WasNow differences={placement.differences} />
      </span>
    );
  }
  if (placement.state === 'lost') {
    return (
      <span className={classes.finding}>
        <IconUnlink size={14} stroke={1.75} aria-hidden />
        lost in version {placement.toText}
      </span>
    );
  }
  return null;
}
