import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { routes } from '#contract/routes.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { QuestionList } from '../../../features/settings/topics/question-list.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';
import { read } from '../../../lib/query.ts';
import { paths } from '../../paths.ts';
import { MissingPage } from '../missing-page.tsx';

export function TopicPage() {
  const { topicId } = useParams({ from: '/inside/settings/topics/$topicId' });
  const topics = useQuery(read(routes.listTopics));
  const topic = topics.data?.items.find(({ id }) => id === topicId);
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: topic?.name ?? 'Topic' });
  if (topics.isSuccess && !topic) return <MissingPage />;
  return (
    <>
      <PageHeader title={topic?.name ?? '…'} description={topic?.description ?? undefined}>
        <LinkButton to={paths.topics} variant="subtle" color="gray">
          All topics
        </LinkButton>
        <LinkButton to={paths.library} search={{ topicId }} variant="default">
          Articles
        </LinkButton>
        <LinkButton to={paths.compareTopic} params={{ topicId }} variant="default">
          Compare
        </LinkButton>
        <LinkButton to={paths.agreement} params={{ topicId }} variant="default">
          Agreement
        </LinkButton>
      </PageHeader>
      <QuestionList topicId={topicId} />
    </>
  );
}
