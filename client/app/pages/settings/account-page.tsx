import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function AccountPage() {
  useCrumbs({ label: 'Account' });
  return <PageHeader title="Account" />;
}
