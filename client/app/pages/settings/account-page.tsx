import { PageHeader } from '../../../components/page-header.tsx';
import { Account } from '../../../features/settings/account/account.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function AccountPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Account' });
  return (
    <>
      <PageHeader title="Account" />
      <Account />
    </>
  );
}
