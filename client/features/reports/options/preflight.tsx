import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { countOf } from '../../../lib/count-of.ts';
import { claimQuery } from '../api/report-queries.ts';
import classes from './preflight.module.css';

type Finding = ResponseOf<typeof routes.previewReport>['preflight'][number];

/** What to look at before the report leaves the house. */
export function Preflight({ findings }: { findings: readonly Finding[] }) {
  return (
    <section aria-labelledby="preflight">
      <h2 id="preflight" className={classes.title}>
        Before you export
      </h2>
      {findings.length === 0 && (
        <p className={classes.clear}>
          <IconCircleCheck size={16} stroke={1.75} aria-hidden />
          Nothing stands out.
        </p>
      )}
      <ul className={classes.list}>
        {findings.map((finding) => (
          <li key={finding.text} className={classes.finding} data-severity={finding.severity}>
            <Mark severity={finding.severity} />
            <div className={classes.words}>
              {finding.text}
              {finding.claimIds.length > 0 && <Claims ids={finding.claimIds} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mark({ severity }: Pick<Finding, 'severity'>) {
  const Icon = severity === 'warning' ? IconAlertTriangle : IconInfoCircle;
  return (
    <Icon
      size={16}
      stroke={1.75}
      role="img"
      aria-label={severity === 'warning' ? 'Warning' : 'Note'}
    />
  );
}

const shownAtFirst = 3;
const shownMore = 20;

function Claims({ ids }: { ids: readonly string[] }) {
  const [count, setCount] = useState(shownAtFirst);
  const more = ids.length - count;
  return (
    <ul className={classes.claims}>
      {ids.slice(0, count).map((id) => (
        <li key={id}>
          <ClaimLink claimId={id} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <Button variant="subtle" size="compact-xs" onClick={() => setCount(count + shownMore)}>
            {countOf(more, 'more claim')}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** Its first words, and the way to where it stands. */
function ClaimLink({ claimId }: { claimId: string }) {
  const { data: claim } = useQuery(claimQuery(claimId));
  if (!claim) return <span className={classes.link}>…</span>;
  return (
    <Link
      to="/articles/$articleId"
      params={{ articleId: claim.articleId }}
      search={{ claim: claimId }}
      className={classes.link}
      dir="auto"
    >
      {claim.anchor.exact}
    </Link>
  );
}
