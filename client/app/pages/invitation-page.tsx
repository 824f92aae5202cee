import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function InvitationPage() {
  useCrumbs({ label: 'Invitation' });
  return <PageHeader title="Invitation" />;
}
