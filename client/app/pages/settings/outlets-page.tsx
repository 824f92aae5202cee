import { PageHeader } from '../../../components/page-header.tsx';
import { OutletList } from '../../../features/settings/outlets/outlet-list.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function OutletsPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Outlets' });
  return (
    <>
      <PageHeader title="Outlets & groups" description="Who publishes." />
      <OutletList />
    </>
  );
}
