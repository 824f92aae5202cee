import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../../../../components/error-state.tsx';
import { LoadingState } from '../../../../components/loading-state.tsx';
import { OutletName } from '../../../../components/outlet-name.tsx';
import { paths } from '../../../../app/paths.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { formatDate } from '../../../../lib/dates.ts';
import { namePassagesQuery } from '../../api/names-queries.ts';
import { CopyMenu } from '../../components/copy-menu.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { namingIn } from '../open-passages.ts';
import { PassageHead } from '../passages/passage-panel-head.tsx';
import classes from '../passages/passages.module.css';

type Props = Pick<TopicViewProps, 'topicId' | 'search'> & { onClose: () => void };

/** Every place where a thing has one of its names. */
export function NamePassages({ topicId, search, onClose }: Props) {
  const found = useQuery(namePassagesQuery(topicId, search));
  const { items = [], total = 0 } = found.data ?? {};
  const places = countOf(total, 'place');
  const count = items.length < total ? `First ${items.length} of ${places}` : places;
  const table = () => [
    ['Outlet', 'Published', 'Where', 'Before', 'Naming', 'After'],
    ...items.map((item) => [
      item.outlet,
      item.published ?? '',
      item.region,
      item.before,
      item.exact,
      item.after,
    ]),
  ];
  return (
    <>
      <PassageHead
        title={namingIn(search).words}
        count={found.data ? count : null}
        onClose={onClose}
      >
        <CopyMenu table={table} />
      </PassageHead>
      {found.isError && (
        <ErrorState compact error={found.error} retry={() => void found.refetch()} />
      )}
      {found.isPending && <LoadingState rows={8} label="Looking for the places" />}
      {found.data && (
        <div className={classes.list} tabIndex={0} role="group" aria-label="Places">
          <ul className={classes.items}>
            {items.map(({ articleId, title, outlet, published, region, span, ...words }) => (
              <li key={`${articleId} ${span.start}`}>
                <div className={classes.article} title={title ?? undefined}>
                  <OutletName outlet={{ name: outlet }} /> · {formatDate(published)}
                  {region !== 'body' && ` · ${region}`}
                </div>
                <p className={classes.line} dir="auto">
                  {words.before}
                  <Link
                    to={paths.reader}
                    params={{ articleId }}
                    search={{ at: `${span.start}-${span.end}` }}
                    className={classes.match}
                  >
                    {words.exact}
                  </Link>
                  {words.after}
                </p>
              </li>
            ))}
          </ul>
          {items.length === 0 && (
            <p className={classes.none}>No article under these filters names it so.</p>
          )}
        </div>
      )}
    </>
  );
}
