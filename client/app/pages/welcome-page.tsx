import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function WelcomePage() {
  useCrumbs({ label: 'Welcome' });
  return <PageHeader title="Welcome" />;
}
