import { PageHeader } from '../../../components/page-header.tsx';
import { TopicList } from '../../../features/settings/topics/topic-list.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function TopicsPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Topics' });
  return (
    <>
      <PageHeader
        title="Topics & questions"
        description="A topic is a subject under study. Its questions are the rows of the comparison."
      />
      <TopicList />
    </>
  );
}
