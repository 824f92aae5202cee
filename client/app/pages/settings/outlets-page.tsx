import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function OutletsPage() {
  useCrumbs({ label: 'Outlets' });
  return <PageHeader title="Outlets" />;
}
