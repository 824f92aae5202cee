import { PageHeader } from '../../../components/page-header.tsx';
import { MemberList } from '../../../features/settings/members/member-list.tsx';
import { useCrumbs } from '../../../lib/crumbs.ts';

export function MembersPage() {
  useCrumbs({ label: 'Settings', to: '/settings' }, { label: 'Members' });
  return (
    <>
      <PageHeader title="Members" description="The team of this workspace." />
      <MemberList />
    </>
  );
}
