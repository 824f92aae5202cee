import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { routes } from '#contract/routes.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Door } from '../../features/session/components/door.tsx';
import { NewAccountForm } from '../../features/session/components/new-account-form.tsx';
import { SpentLink } from '../../features/session/components/spent-link.tsx';
import { useEnter } from '../../features/session/use-enter.ts';
import { messageOf } from '../../lib/api-error.ts';
import { useCrumbs } from '../../lib/crumbs.ts';
import { read } from '../../lib/query.ts';
import { useWrite } from '../../lib/use-write.ts';
import { paths } from '../paths.ts';

/** What an invitation invites to; accepted with a new account or by who is signed in. */
export function InvitationPage() {
  useCrumbs({ label: 'Invitation' });
  const { token } = useParams({ from: paths.invitation });
  const invitation = useQuery(read(routes.getInvitationByToken, { params: { token } }));
  const me = useQuery({ ...read(routes.getMe), retry: false });
  const enter = useEnter(paths.library);
  const accept = useWrite(routes.acceptInvitation, { quiet: true, onDone: () => enter() });
  if (invitation.isPending || me.isPending) return <LoadingState label="Opening the invitation" />;
  if (invitation.isError) {
    return <SpentLink error={invitation.error} retry={() => void invitation.refetch()} />;
  }
  const { workspace, role, email } = invitation.data;
  return (
    <Door title={`Join ${workspace}`}>
      <p>
        You are invited as {/^[aeiou]/.test(role) ? 'an' : 'a'} {role}.
      </p>
      {me.data ? (
        <>
          {accept.isError && <Notice tone="bad">{messageOf(accept.error)}</Notice>}
          <Button
            size="sm"
            fullWidth
            mt="sm"
            autoFocus
            loading={accept.isPending}
            onClick={() => accept.mutate({ params: { token }, body: {} })}
          >
            Join as {me.data.user.name}
          </Button>
        </>
      ) : (
        <>
          <NewAccountForm
            action={`Join ${workspace}`}
            email={email}
            error={accept.error}
            isPending={accept.isPending}
            onSubmit={(account) => accept.mutate({ params: { token }, body: { account } })}
          />
          <LinkButton
            to={paths.signIn}
            search={{ returnTo: `/invitation/${token}` }}
            variant="subtle"
            size="sm"
            fullWidth
            mt="sm"
          >
            I have an account already
          </LinkButton>
        </>
      )}
    </Door>
  );
}
