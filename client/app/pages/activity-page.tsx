import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function ActivityPage() {
  useCrumbs({ label: 'Activity' });
  return <PageHeader title="Activity" />;
}
