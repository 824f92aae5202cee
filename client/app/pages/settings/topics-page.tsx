import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function TopicsPage() {
  useCrumbs({ label: 'Topics' });
  return <PageHeader title="Topics" />;
}
