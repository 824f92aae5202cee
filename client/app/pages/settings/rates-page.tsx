import { PageHeader } from '../../../components/page-header.tsx';
import { RateList } from '../../../features/settings/rates/rate-list.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function RatesPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Exchange rates' });
  return (
    <>
      <PageHeader
        title="Exchange rates"
        description="Amounts of two currencies are compared by a dated rate of yours, the nearest in time, or not at all."
      />
      <RateList />
    </>
  );
}
