import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { topicsQuery } from '../../features/comparison/api/topic-queries.ts';
import { Comparison } from '../../features/comparison/components/comparison.tsx';
import { NoTopics } from '../../features/comparison/components/matrix-empty.tsx';
import { TopicList } from '../../features/comparison/components/topic-list.tsx';
import type { SearchChange } from '../../features/comparison/search-change.ts';
import { useCreateReport } from '../../features/reports/api/use-create-report.ts';
import { useCrumbs } from '../../lib/crumbs.ts';
import { readStored, writeStored } from '../../lib/stored.ts';
import { useMe } from '../../lib/use-me.ts';
import { paths } from '../paths.ts';
import { compareSearch, parseSearch, writeSearch } from '../search.ts';

const lastTopic = 'compare-topic';

export function ComparePage() {
  const { topicId } = useParams({ strict: false });
  const topics = useQuery(topicsQuery());
  const topic = topics.data?.items.find(({ id }) => id === topicId);
  useCrumbs({ label: 'Compare', to: paths.compare }, ...(topic ? [{ label: topic.name }] : []));
  if (topics.data === undefined) {
    return topics.isError ? (
      <ErrorState error={topics.error} retry={() => void topics.refetch()} />
    ) : (
      <LoadingState />
    );
  }
  return topicId === undefined ? (
    <ChooseTopic topics={topics.data.items} />
  ) : (
    <CompareTopic topics={topics.data.items} topicId={topicId} />
  );
}

type Topics = Parameters<typeof Comparison>[0]['topics'];

/** Back to the topic one was in; the only one; or a choice. */
function ChooseTopic({ topics }: { topics: Topics }) {
  const { abilities } = useMe();
  const [only, ...others] = topics;
  const last = topics.find(({ id }) => id === readStored(lastTopic));
  const chosen = last ?? (others.length === 0 ? only : undefined);
  if (chosen) return <Navigate to={paths.compareTopic} params={{ topicId: chosen.id }} replace />;
  return (
    <>
      <PageHeader title="Compare" description="Choose a topic." />
      {only ? <TopicList topics={topics} /> : <NoTopics canEdit={abilities.edit} />}
    </>
  );
}

function CompareTopic({ topics, topicId }: { topics: Topics; topicId: string }) {
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/compare/$topicId' });
  const { abilities } = useMe();
  const createReport = useCreateReport(
    (report) => void navigate({ to: paths.report, params: { reportId: report.id } }),
  );
  useEffect(() => writeStored(lastTopic, topicId), [topicId]);
  const onSearch: SearchChange = useCallback(
    (change) =>
      void navigate({
        to: paths.compareTopic,
        params: { topicId },
        search: (previous) => ({ ...previous, ...change(previous) }),
        replace: true,
      }),
    [navigate, topicId],
  );
  return (
    <Comparison
      key={topicId}
      topics={topics}
      topicId={topicId}
      search={search}
      canEdit={abilities.edit}
      onSearch={onSearch}
      onTopic={(chosen) => void navigate({ to: paths.compareTopic, params: { topicId: chosen } })}
      onShow={(kept) =>
        void navigate({
          to: paths.compareTopic,
          params: { topicId },
          search: compareSearch.parse(parseSearch(kept)),
        })
      }
      address={() => writeSearch(search).replace(/^\?/, '')}
      onMakeReport={(selection) => {
        const name = topics.find(({ id }) => id === topicId)?.name ?? 'Report';
        createReport.mutate({ body: { topicId, title: name, selection } });
      }}
    />
  );
}
