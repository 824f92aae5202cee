import { PageHeader } from '../../../components/page-header.tsx';
import { SourceList } from '../../../features/settings/sources/source-list.tsx';
import { SpeakerGroupList } from '../../../features/settings/sources/speaker-group-list.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function SourcesPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Sources' });
  return (
    <>
      <PageHeader
        title="Sources"
        description="Who speaks or is cited. Those who speak for the same source count as one independent source."
      />
      <SourceList />
      <SpeakerGroupList />
    </>
  );
}
