import { Button } from '@mantine/core';
import { IconArrowsDiff, IconUnlink } from '@tabler/icons-react';
import type { Claim } from '#contract/claims.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { Notice } from '../../../components/notice.tsx';
import { WasNow } from '../../../components/was-now.tsx';
import { countOf } from '../../../lib/count-of.ts';
import classes from './silent-edits.module.css';

interface Props {
  /** Claims whose passages the outlet changed, and those it took out. */
  changed: readonly Claim[];
  lost: readonly Claim[];
  onPick: (claim: Claim) => void;
  onCompare: () => void;
}

/** The outlet changed tagged passages after it had published them: each with what became of it. */
export function SilentEdits({ changed, lost, onPick, onCompare }: Props) {
  if (changed.length + lost.length === 0) return null;
  const found = [
    ...(changed.length > 0 ? [`changed ${countOf(changed.length, 'tagged passage')}`] : []),
    ...(lost.length > 0 ? [`took out ${countOf(lost.length, 'tagged passage')}`] : []),
  ];
  return (
    <div role="status">
      <Notice tone="warn" title={`The outlet ${found.join(' and ')}`}>
        <ul className={classes.list}>
          {changed.map((claim) => (
            <li key={claim.id}>
              <button type="button" className={classes.entry} onClick={() => onPick(claim)}>
                <IconArrowsDiff size={14} stroke={1.75} aria-hidden />
                <WasNow differences={claim.placement?.differences ?? []} />
                <span className={classes.quote} dir="auto">
                  {claim.anchor.exact}
                </span>
              </button>
            </li>
          ))}
          {lost.map((claim) => (
            <li key={claim.id}>
              <button type="button" className={classes.entry} onClick={() => onPick(claim)}>
                <IconUnlink size={14} stroke={1.75} aria-hidden />
                no longer there
                <span className={classes.quote} dir="auto">
                  {claim.anchor.exact}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <Button variant="default" rightSection={<KeyHint keys="v" />} onClick={onCompare}>
          Compare the texts
        </Button>
      </Notice>
    </div>
  );
}
