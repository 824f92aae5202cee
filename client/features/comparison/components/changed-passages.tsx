import { IconArrowsDiff, IconUnlink } from '@tabler/icons-react';
import { WasNow } from '../../../components/was-now.tsx';
import type { CellClaim } from '#contract/comparison.ts';
import classes from './changed-passages.module.css';

/** What the outlet changed in the passages themselves, after it had published them. */
export function ChangedPassages({ claims }: { claims: readonly Pick<CellClaim, 'placement'>[] }) {
  return claims.map(({ placement }, index) =>
    placement?.state === 'changed' ? (
      <span key={index} className={classes.changed} title="The outlet changed this passage">
        <IconArrowsDiff size={14} stroke={1.75} aria-hidden />
        <span>
          changed: <WasNow differences={placement.differences} />
        </span>
      </span>
    ) : placement?.state === 'lost' ? (
      <span key={index} className={classes.changed}>
        <IconUnlink size={14} stroke={1.75} aria-hidden />
        <span>no longer in version {placement.toText} of the text</span>
      </span>
    ) : null,
  );
}
