import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { routes } from '#contract/routes.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { Door } from '../../features/session/components/door.tsx';
import { NewAccountForm } from '../../features/session/components/new-account-form.tsx';
import { SpentLink } from '../../features/session/components/spent-link.tsx';
import { useEnter } from '../../features/session/use-enter.ts';
import { useCrumbs } from '../../lib/crumbs.ts';
import { read } from '../../lib/query.ts';
import { useWrite } from '../../lib/use-write.ts';
import { paths } from '../paths.ts';

/** Behind the one-time link that the server prints: the first administrator, or signing in. */
export function WelcomePage() {
  useCrumbs({ label: 'Welcome' });
  const { token } = useParams({ from: paths.welcome });
  const enter = useEnter(paths.library);
  const use = useWrite(routes.useSignInLink, { quiet: true, onDone: () => enter() });
  // Once used it is gone: asking again would only say so.
  const link = useQuery({
    ...read(routes.getSignInLink, { params: { token } }),
    enabled: !use.isSuccess,
  });
  if (link.isPending) return <LoadingState label="Looking at the link" />;
  if (link.isError) return <SpentLink error={link.error} retry={() => void link.refetch()} />;
  if (link.data.purpose === 'set up') {
    return (
      <Door title="Welcome to Parallax">
        <p>You are the first here: this account will administer the workspace and invite others.</p>
        <NewAccountForm
          action="Set up"
          error={use.error}
          isPending={use.isPending}
          onSubmit={(account) => use.mutate({ params: { token }, body: { account } })}
        />
      </Door>
    );
  }
  if (use.isError) return <SpentLink error={use.error} />;
  return (
    <Door title="Welcome back">
      <p>This link signs you in once{link.data.name === null ? '' : ` as ${link.data.name}`}.</p>
      <Button
        size="sm"
        fullWidth
        autoFocus
        loading={use.isPending}
        onClick={() => use.mutate({ params: { token }, body: {} })}
      >
        {link.data.name === null ? 'Sign in' : `Sign in as ${link.data.name}`}
      </Button>
      <LinkButton to={paths.signIn} variant="subtle" size="sm" fullWidth mt="sm">
        Sign in with a password instead
      </LinkButton>
    </Door>
  );
}
