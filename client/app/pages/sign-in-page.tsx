import { PageHeader } from '../../components/page-header.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';

export function SignInPage() {
  useCrumbs({ label: 'Sign in' });
  return <PageHeader title="Sign in" />;
}
