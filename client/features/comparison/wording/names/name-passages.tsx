import { useQuery } from '@tanstack/react-query';
import { countOf } from '../../../../lib/count-of.ts';
import { namePassagesQuery } from '../../api/names-queries.ts';
import { CopyMenu } from '../../components/copy-menu.tsx';
import { FoundPassages } from '../../passages/found-passages.tsx';
import { PassageHead } from '../../passages/passage-head.tsx';
import { PassageLine, PassageLines, Place } from '../../passages/passage-line.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { namingIn } from '../open-passages.ts';

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
      <FoundPassages found={found} loading="Looking for the places" label="Places">
        {() => (
          <PassageLines none="No article under these filters names it so.">
            {items.map(({ articleId, title, outlet, published, region, span, ...words }) => (
              <PassageLine
                key={`${articleId} ${span.start}`}
                {...{ title, outlet, published }}
                facts={region !== 'body' && ` · ${region}`}
              >
                <Place
                  {...{ articleId, span }}
                  before={words.before}
                  match={words.exact}
                  after={words.after}
                />
              </PassageLine>
            ))}
          </PassageLines>
        )}
      </FoundPassages>
    </>
  );
}
