import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ClaimInWording } from '#contract/wording.ts';
import { paths } from '../../../../app/paths.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { wordingClaimsQuery } from '../../api/wording-queries.ts';
import { CopyMenu } from '../../components/copy-menu.tsx';
import { FoundPassages } from '../../passages/found-passages.tsx';
import { PassageHead } from '../../passages/passage-head.tsx';
import { PassageLine, PassageLines } from '../../passages/passage-line.tsx';
import classes from '../../passages/passages.module.css';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { claimsAsTable, quoteParts, titleOf } from './claims-model.ts';

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
      <FoundPassages found={found} loading="Looking for the claims" label="Claims">
        {() => (
          <PassageLines none="No claim under these filters is worded so.">
            {items.map((claim) => (
              <Row key={claim.id} claim={claim} />
            ))}
          </PassageLines>
        )}
      </FoundPassages>
    </>
  );
}

function Row({ claim }: { claim: ClaimInWording }) {
  const { id, articleId, title, outlet, published, language, source, verb } = claim;
  return (
    <PassageLine
      {...{ title, outlet, published, language }}
      facts={
        source !== null && (
          <>
            {' · '}
            <bdi>{source}</bdi> <em>{verb}</em>
          </>
        )
      }
    >
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
    </PassageLine>
  );
}
