import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function ReportsPage() {
  useCrumbs({ label: 'Reports' });
  return <PageHeader title="Reports" />;
}
