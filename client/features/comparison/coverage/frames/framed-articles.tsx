import { IconArrowUpRight, IconStarFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FramedArticle } from '#contract/frame-coverage.ts';
import { ErrorState } from '../../../../components/error-state.tsx';
import { LoadingState } from '../../../../components/loading-state.tsx';
import { OutletName } from '../../../../components/outlet-name.tsx';
import { countOf } from '../../../../lib/count-of.ts';
import { formatDate, formatInstant } from '../../../../lib/dates.ts';
import { PassagePanel } from '../../passages/passage-panel.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { framedArticlesQuery, framesQuery } from './frame-queries.ts';
import { columnName } from './frames-model.ts';
import classes from './frames.module.css';
import type { OpenFrame } from './open-frame.ts';

interface Props extends Pick<TopicViewProps, 'topicId' | 'search' | 'onSearch'> {
  open: OpenFrame;
}

/** The articles behind a share, each with who coded it and the way into the reader. */
export function FramedArticles({ topicId, search, onSearch, open }: Props) {
  const found = useQuery(framedArticlesQuery(topicId, open, search));
  const columns = useQuery(framesQuery(topicId, search)).data?.columns;
  const column = columns?.find(({ key }) => key === open.column);
  const { data } = found;
  const count = (data?.items.length ?? 0) + (data?.leftOut ?? 0);
  const where = column ? ` in ${columnName(column)}` : '';
  return (
    <PassagePanel
      title={data?.name ?? 'Frame'}
      detail={data ? `${count} of ${countOf(data.coded, 'coded article')}${where}, by date` : ''}
      onClose={() => onSearch(() => ({ frame: undefined }))}
    >
      {found.isPending && <LoadingState rows={5} label="Loading the articles" />}
      {found.isError && (
        <ErrorState compact error={found.error} retry={() => void found.refetch()} />
      )}
      <ul className={classes.articles}>
        {data?.items.map((article) => (
          <Line key={article.id} article={article} />
        ))}
      </ul>
      {(data?.leftOut ?? 0) > 0 && (
        <p>{countOf(data?.leftOut ?? 0, 'more article')}: choose fewer outlets or a time.</p>
      )}
    </PassagePanel>
  );
}

function Line({ article }: { article: FramedArticle }) {
  const { id, title, outlet, published, language, primary, by, at } = article;
  return (
    <li className={classes.article}>
      <span className={classes.soft}>
        <strong className={classes.outlet}>
          <OutletName outlet={outlet} />
        </strong>
        {`, ${formatDate(published)}`}
      </span>
      <Link to="/articles/$articleId" params={{ articleId: id }} className={classes.title}>
        <span dir="auto" lang={language ?? undefined}>
          {title ?? 'Untitled article'}
        </span>
        <IconArrowUpRight size={14} stroke={1.75} aria-hidden />
      </Link>
      <span className={classes.soft}>
        {primary && (
          <span className={classes.primary}>
            <IconStarFilled size={12} aria-hidden /> primary ·{' '}
          </span>
        )}
        coded by {by.name}, {formatInstant(at)}
      </span>
    </li>
  );
}
