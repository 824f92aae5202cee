import { VisuallyHidden } from '@mantine/core';
import { OutletName } from '../../../components/outlet-name.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import { Chain } from '../components/chain.tsx';
import { PeriodMark } from '../components/period-mark.tsx';
import type { CellClaim } from '../matrix.ts';
import { headline } from '../words/headline.ts';
import classes from './claim-brief.module.css';

interface Props {
  claim: CellClaim;
  /** With its outlet, which the column does not name. */
  named: boolean;
}

/** A claim in a cell: figure or answer, time, who says it, its first words, where they stand. */
export function ClaimBrief({ claim, named, short }: Props & { short: boolean }) {
  const { place, region } = claim;
  return (
    <span className={classes.claim} data-short={short || undefined}>
      <Headline claim={claim} />
      <span className={classes.line}>
        <PeriodMark period={claim.period} />
      </span>
      <span className={classes.line}>
        <Chain chain={claim.chain} />
      </span>
      <span className={classes.quote} dir="auto">
        {claim.quote}
      </span>
      <span className={classes.foot}>
        <span className={classes.where}>
          {named && (
            <span className={classes.outlet}>
              <Outlet claim={claim} />
            </span>
          )}
          <span className={classes.place}>
            {named && ' · '}¶ {place.paragraph} of {place.of}
            {region !== 'body' && ` · ${region}`}
          </span>
        </span>
        <StatusMark status={claim.status} short={short && named} />
      </span>
    </span>
  );
}

/** Another claim of the same cell, in one line. */
export function ClaimLine({ claim, named }: Props) {
  const words = headline(claim);
  return (
    <span className={classes.also}>
      <VisuallyHidden>also: </VisuallyHidden>
      {words === null ? <span dir="auto">{claim.quote}</span> : <Headline claim={claim} />}
      <span className={classes.alsoPeriod}>
        <PeriodMark period={claim.period} />
      </span>
      {named && (
        <span className={classes.alsoOutlet}>
          <Outlet claim={claim} />
        </span>
      )}
    </span>
  );
}

function Outlet({ claim: { outlet } }: { claim: CellClaim }) {
  return <OutletName outlet={outlet === null ? null : { name: outlet }} />;
}

function Headline({ claim }: { claim: CellClaim }) {
  const words = headline(claim);
  if (words === null) return null;
  const actor = claim.figure ? null : claim.answer?.actor;
  return (
    <span className={claim.figure ? classes.figure : classes.answer}>
      {actor && <bdi className={classes.actor}>{actor.name}: </bdi>}
      <bdi>{words}</bdi>
    </span>
  );
}
