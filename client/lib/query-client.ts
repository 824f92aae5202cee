import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, isSignedOut, OfflineError } from './api-error.ts';

interface Listeners {
  /** The session ended while somebody worked. */
  onSignedOut: () => void;
  /** A write failed and nobody else says so. */
  onWriteFailed: (error: unknown) => void;
}

export function createQueryClient({ onSignedOut, onWriteFailed }: Listeners): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // Without data yet, the route itself leads to the sign-in page.
        if (isSignedOut(error) && query.state.data !== undefined) onSignedOut();
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _input, _result, mutation) => {
        if (isSignedOut(error)) onSignedOut();
        else if (mutation.meta?.['quiet'] !== true) onWriteFailed(error);
      },
    }),
    defaultOptions: {
      // The server is often on this very machine: a browser that thinks it is offline is no reason.
      queries: { staleTime: 15_000, networkMode: 'always', retry: mayPass, retryDelay },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Only what passes by itself is tried again. */
function mayPass(failures: number, error: Error): boolean {
  const passing =
    error instanceof OfflineError || (error instanceof ApiError && error.status === 503);
  return passing && failures < 4;
}

function retryDelay(failures: number): number {
  return Math.min(500 * 2 ** failures, 4000);
}
