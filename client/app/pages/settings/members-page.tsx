import { PageHeader } from '../../../components/page-header.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function MembersPage() {
  useCrumbs({ label: 'Members' });
  return <PageHeader title="Members" />;
}
