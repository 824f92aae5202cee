import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ActivityFilters } from '../../features/activity/components/activity-filters.tsx';
import { ActivityList } from '../../features/activity/components/activity-list.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';
import { paths } from '../paths.ts';
import type { ActivitySearch } from '../search.ts';

export function ActivityPage() {
  useCrumbs({ label: 'Activity' });
  const search = useSearch({ from: '/inside/activity' });
  const navigate = useNavigate();
  const change = (next: ActivitySearch) => void navigate({ to: paths.activity, search: next });
  return (
    <>
      <PageHeader
        title="Activity"
        description="Who did what, and when. Nothing is ever removed from here."
      />
      <ActivityFilters search={search} onChange={change} />
      <ActivityList search={search} onClear={() => change({})} />
    </>
  );
}
