import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function LibraryPage() {
  useCrumbs({ label: 'Library' });
  return <PageHeader title="Library" />;
}
