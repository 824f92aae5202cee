import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { safeReturn } from './safe-return.ts';

/** Goes inside once a session stands; nothing that was read without it is kept. */
export function useEnter(home: string): (returnTo?: string) => void {
  const client = useQueryClient();
  const router = useRouter();
  return (returnTo) => {
    client.clear();
    router.history.push(safeReturn(returnTo, home));
  };
}
