import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { passageOrders } from '#core/wording/passages/passage.ts';
import type { ConcordancePassage } from '#contract/wording.ts';
import { ErrorState } from '../../../../components/error-state.tsx';
import { LoadingState } from '../../../../components/loading-state.tsx';
import { OutletName } from '../../../../components/outlet-name.tsx';
import { paths } from '../../../../app/paths.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { formatDate } from '../../../../lib/dates.ts';
import { concordanceQuery } from '../../api/wording-queries.ts';
import { CopyMenu } from '../../components/copy-menu.tsx';
import { listOf } from '../../filters/matrix-search.ts';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { concordanceAsTable, ordered } from './concordance-model.ts';
import { PassageHead } from './passage-panel-head.tsx';
import classes from './passages.module.css';

type Props = Pick<TopicViewProps, 'topicId' | 'search' | 'onSearch'> & { onClose: () => void };

/** Every place where the open terms stand, with the words before and after. */
export function Concordance({ topicId, search, onSearch, onClose }: Props) {
  const found = useQuery(concordanceQuery(topicId, search));
  const order = search.order ?? 'date';
  const items = ordered(found.data?.items ?? [], order);
  const more = found.data?.moreArticles ?? 0;
  return (
    <>
      <PassageHead
        title={listOf(search.terms).join(', ')}
        count={found.data ? countWords(items.length, more) : null}
        onClose={onClose}
      >
        <SegmentedControl
          size="xs"
          aria-label="Order"
          value={order}
          onChange={(value) => onSearch(() => ({ order: passageOrders.find((o) => o === value) }))}
          data={[
            { value: 'date', label: 'By date' },
            { value: 'left', label: 'By words before' },
            { value: 'right', label: 'By words after' },
          ]}
        />
        <CopyMenu table={() => concordanceAsTable(items)} />
      </PassageHead>
      {found.isError && (
        <ErrorState compact error={found.error} retry={() => void found.refetch()} />
      )}
      {found.isPending && <LoadingState rows={8} label="Looking for the places" />}
      {found.data && (
        <div className={classes.list} tabIndex={0} role="group" aria-label="Places">
          <ul className={classes.items}>
            {items.map((item) => (
              <Row key={`${item.articleId} ${item.span.start}`} passage={item} />
            ))}
          </ul>
          {items.length === 0 && (
            <p className={classes.none}>No article under these filters has these words.</p>
          )}
        </div>
      )}
    </>
  );
}

function Row({ passage }: { passage: ConcordancePassage }) {
  const { articleId, title, outlet, published, language, region, quoted, span } = passage;
  return (
    <li>
      <div className={classes.article} title={title ?? undefined}>
        <OutletName outlet={outlet === null ? null : { name: outlet }} /> · {formatDate(published)}
        {region !== 'body' && ` · ${region}`}
        {quoted && ' · quoted'}
      </div>
      <p className={classes.line} dir="auto" lang={language ?? undefined}>
        {passage.left}
        <Link
          to={paths.reader}
          params={{ articleId }}
          search={{ at: `${span.start}-${span.end}` }}
          className={classes.match}
        >
          {passage.match}
        </Link>
        {passage.right}
      </p>
    </li>
  );
}

function countWords(count: number, more: number): string {
  const places = countOf(count, 'place');
  return more === 0 ? places : `First ${places}; ${countOf(more, 'more article')} with these words`;
}
