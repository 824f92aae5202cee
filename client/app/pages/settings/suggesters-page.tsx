import { IconPlug } from '@tabler/icons-react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { SuggesterList } from '../../../features/settings/suggesters/suggester-list.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';
import { useMe } from '../../../lib/use-me.ts';

export function SuggestersPage() {
  const { abilities } = useMe();
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Suggesters' });
  return (
    <>
      <PageHeader
        title="Suggesters"
        description="Services of your own that read each article an editor opens, and suggest what to tag. They are sent its text and your codebook."
      />
      {abilities.administer ? (
        <SuggesterList />
      ) : (
        <EmptyState icon={<IconPlug size={24} stroke={1.5} />}>
          Administrators of the workspace connect suggesters.
        </EmptyState>
      )}
    </>
  );
}
