import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function WorkspacePage() {
  useCrumbs({ label: 'Workspace' });
  return <PageHeader title="Workspace" />;
}
