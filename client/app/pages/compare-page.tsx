import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function ComparePage() {
  useCrumbs({ label: 'Compare' });
  return <PageHeader title="Compare" />;
}
