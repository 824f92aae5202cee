import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { passageOrders } from '#core/wording/passages/passage.ts';
import type { ConcordancePassage } from '#contract/wording.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { concordanceQuery } from '../../api/wording-queries.ts';
import { CopyMenu } from '../../components/copy-menu.tsx';
import { listOf } from '../../filters/matrix-search.ts';
import { FoundPassages } from '../../passages/found-passages.tsx';
import { PassageHead } from '../../passages/passage-head.tsx';
import { PassageLine, PassageLines, Place } from '../../passages/passage-line.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { concordanceAsTable, ordered } from './concordance-model.ts';

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
      <FoundPassages found={found} loading="Looking for the places" label="Places">
        {() => (
          <PassageLines none="No article under these filters has these words.">
            {items.map((item) => (
              <Row key={`${item.articleId} ${item.span.start}`} passage={item} />
            ))}
          </PassageLines>
        )}
      </FoundPassages>
    </>
  );
}

function Row({ passage }: { passage: ConcordancePassage }) {
  const { articleId, title, outlet, published, language, region, quoted, span } = passage;
  return (
    <PassageLine
      {...{ title, outlet, published, language }}
      facts={`${region === 'body' ? '' : ` · ${region}`}${quoted ? ' · quoted' : ''}`}
    >
      <Place
        {...{ articleId, span }}
        before={passage.left}
        match={passage.match}
        after={passage.right}
      />
    </PassageLine>
  );
}

function countWords(count: number, more: number): string {
  const places = countOf(count, 'place');
  return more === 0 ? places : `First ${places}; ${countOf(more, 'more article')} with these words`;
}
