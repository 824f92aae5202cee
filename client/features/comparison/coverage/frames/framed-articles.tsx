import { IconArrowUpRight, IconStarFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FramedArticle } from '#contract/frame-coverage.ts';
import { OutletName } from '../../../../components/outlet-name.tsx';
import { countOf } from '../../../../lib/count-of.ts';
import { formatDate, formatInstant } from '../../../../lib/dates.ts';
import { FoundPassages } from '../../passages/found-passages.tsx';
import { PassageHead } from '../../passages/passage-head.tsx';
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
  const title = data?.name ?? 'Frame';
  const close = () => onSearch(() => ({ frame: undefined }));
  const where = column ? ` in ${columnName(column)}` : '';
  return (
    <PassagePanel columns={1} onClose={close}>
      <PassageHead
        title={title}
        count={data ? `${count} of ${countOf(data.coded, 'coded article')}${where}, by date` : null}
        onClose={close}
      />
      <FoundPassages found={found} loading="Loading the articles" label={title}>
        {({ items, leftOut }) => (
          <>
            <ul className={classes.articles}>
              {items.map((article) => (
                <Line key={article.id} article={article} />
              ))}
            </ul>
            {leftOut > 0 && (
              <p>{countOf(leftOut, 'more article')}: choose fewer outlets or a time.</p>
            )}
          </>
        )}
      </FoundPassages>
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
