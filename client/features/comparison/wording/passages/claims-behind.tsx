import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ClaimInWording } from '#contract/wording.ts';
import { ErrorState } from '../../../../components/error-state.tsx';
import { LoadingState } from '../../../../components/loading-state.tsx';
import { OutletName } from '../../../../components/outlet-name.tsx';
import { paths } from '../../../../app/paths.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { formatDate } from '../../../../lib/dates.ts';
import { wordingClaimsQuery } from '../../api/wording-queries.ts';
import { CopyMenu } from '../../components/copy-menu.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { claimsAsTable, quoteParts, titleOf } from './claims-model.ts';
import { PassageHead } from './passage-panel-head.tsx';
import classes from './passages.module.css';

type Props = Pick<TopicViewProps, 'topicId' | 'search'> & { onClose: () => void };

/** The claims behind a count of verbs or hedges. */
export function ClaimsBehind({ topicId, search, onClose }: Props) {
  const found = useQuery(wordingClaimsQuery(topicId, search));
  const items = found.data?.items ?? [];
  const more = found.data?.more ?? 0;
  const count = `${countOf(items.length, 'claim')}${more > 0 ? `, ${more} more not shown` : ''}`;
  return (
    <>
      <PassageHead
        title={titleOf(search, items)}
        count={found.data ? count : null}
        onClose={onClose}
      >
        <CopyMenu table={() => claimsAsTable(items)} />
      </PassageHead>
      {found.isError && (
        <ErrorState compact error={found.error} retry={() => void found.refetch()} />
      )}
      {found.isPending && <LoadingState rows={8} label="Looking for the claims" />}
      {found.data && (
        <div className={classes.list} tabIndex={0} role="group" aria-label="Claims">
          <ul className={classes.items}>
            {items.map((claim) => (
              <Row key={claim.id} claim={claim} />
            ))}
          </ul>
          {items.length === 0 && (
            <p className={classes.none}>No claim under these filters is worded so.</p>
          )}
        </div>
      )}
    </>
  );
}

function Row({ claim }: { claim: ClaimInWording }) {
  const { id, articleId, title, outlet, published, language, source, verb } = claim;
  return (
    <li>
      <div className={classes.article} title={title ?? undefined}>
        <OutletName outlet={outlet === null ? null : { name: outlet }} /> · {formatDate(published)}
        {source !== null && (
          <>
            {' · '}
            <bdi>{source}</bdi> <em>{verb}</em>
          </>
        )}
      </div>
      <p className={classes.line} dir="auto" lang={language ?? undefined}>
        <Link to={paths.reader} params={{ articleId }} search={{ claim: id }}>
          {quoteParts(claim).map(({ text, isHedge }, index) =>
            isHedge ? (
              <mark key={index} className={classes.hedge} title="a hedge">
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </Link>
      </p>
    </li>
  );
}
