import { Button } from '@mantine/core';
import { LinkButton } from '../../../components/link-button.tsx';
import { paths } from '../../../app/paths.ts';
import { ApiError, messageOf } from '../../../lib/api-error.ts';
import { Door } from './door.tsx';

/** A link that leads nowhere any more, or could not be looked at. */
export function SpentLink({ error, retry }: { error: unknown; retry?: () => void }) {
  const isSpent = error instanceof ApiError && [404, 410].includes(error.status);
  return (
    <Door title={isSpent ? 'This link is spent' : 'The link could not be opened'}>
      <p role="alert">
        {isSpent
          ? 'It was used already, has expired or was taken back. Ask for a new one, or sign in.'
          : messageOf(error)}
      </p>
      {!isSpent && retry !== undefined && (
        <Button size="sm" fullWidth mb="sm" onClick={retry}>
          Try again
        </Button>
      )}
      <LinkButton to={paths.signIn} variant="default" size="sm" fullWidth>
        Sign in with a password
      </LinkButton>
    </Door>
  );
}
