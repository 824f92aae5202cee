import { useSearch } from '@tanstack/react-router';
import { Door } from '../../features/session/components/door.tsx';
import { SignInForm } from '../../features/session/components/sign-in-form.tsx';
import { useEnter } from '../../features/session/use-enter.ts';
import { useCrumbs } from '../../lib/crumbs.ts';
import { paths } from '../paths.ts';

export function SignInPage() {
  useCrumbs({ label: 'Sign in' });
  const { returnTo } = useSearch({ from: paths.signIn });
  const enter = useEnter(paths.library);
  return (
    <Door title="Sign in">
      <p>No account? A colleague who administers the workspace can invite you by a link.</p>
      <SignInForm onSignedIn={() => enter(returnTo)} />
    </Door>
  );
}
