import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function ReportPage() {
  useCrumbs({ label: 'Report' });
  return <PageHeader title="Report" />;
}
