import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function ReaderPage() {
  useCrumbs({ label: 'Article' });
  return <PageHeader title="Article" />;
}
