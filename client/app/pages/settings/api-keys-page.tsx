import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function ApiKeysPage() {
  useCrumbs({ label: 'ApiKeys' });
  return <PageHeader title="ApiKeys" />;
}
