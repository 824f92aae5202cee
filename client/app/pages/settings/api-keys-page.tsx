import { PageHeader } from '../../../components/page-header.tsx';
import { ApiKeys } from '../../../features/settings/account/api-keys.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function ApiKeysPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'API keys' });
  return (
    <>
      <PageHeader title="API keys" description="A key acts as you, in this workspace." />
      <ApiKeys />
    </>
  );
}
