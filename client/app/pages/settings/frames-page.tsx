import { PageHeader } from '../../../components/page-header.tsx';
import { FrameList } from '../../../features/settings/frames/frame-list.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function FramesPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Frames' });
  return (
    <>
      <PageHeader
        title="Frames"
        description="In which light an article shows its subject. Editors code articles with them in the reader; Compare → Coverage shows the shares."
      />
      <FrameList />
    </>
  );
}
