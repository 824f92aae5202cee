import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { notifyFailure } from '../components/notify.tsx';
import { createQueryClient } from '../lib/query-client.ts';
import { startHotkeys } from '../lib/hotkeys/dispatch.ts';
import { sessionLost } from '../lib/session-lost.ts';
import { styleNonce } from '../lib/style-nonce.ts';
import { createAppRouter } from './router.tsx';
import { SignInAgain } from './shell/sign-in-again.tsx';
import { cssVariables, theme } from './theme.ts';

const queryClient = createQueryClient({
  onSignedOut: () => sessionLost.set(true),
  onWriteFailed: notifyFailure,
});
const router = createAppRouter(queryClient);

export function App() {
  useEffect(() => startHotkeys(), []);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <SignInAgain />
        <Notifications position="bottom-left" limit={4} containerWidth={380} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
