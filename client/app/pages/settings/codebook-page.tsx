import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function CodebookPage() {
  useCrumbs({ label: 'Codebook' });
  return <PageHeader title="Codebook" />;
}
