import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function SourcesPage() {
  useCrumbs({ label: 'Sources' });
  return <PageHeader title="Sources" />;
}
