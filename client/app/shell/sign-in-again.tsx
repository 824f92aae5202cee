import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { sessionLost } from '../../lib/session-lost.ts';
import { useStore } from '../../lib/store.ts';
import { SignInForm } from '../../features/session/components/sign-in-form.tsx';

/** The session ended under somebody's hands: what they typed stays where it is. */
export function SignInAgain() {
  const lost = useStore(sessionLost);
  const client = useQueryClient();
  return (
    <Modal
      opened={lost}
      onClose={() => sessionLost.set(false)}
      title="You were signed out"
      centered
      size={400}
    >
      <p>
        Sign in again and go on. What is on this page is still here; what was not yet saved was not
        sent.
      </p>
      <SignInForm
        onSignedIn={() => {
          sessionLost.set(false);
          void client.invalidateQueries();
        }}
      />
    </Modal>
  );
}
