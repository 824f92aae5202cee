import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function TopicPage() {
  useCrumbs({ label: 'Topic' });
  return <PageHeader title="Topic" />;
}
