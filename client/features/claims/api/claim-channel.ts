import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { claim, type Claim } from '#contract/claims.ts';
import { putClaim } from './claim-cache.ts';

/** Between the tabs of one browser: what one writes, the others show at once. */
const channel = new BroadcastChannel('parallax:claims');

/** A claim as the server has just given it: into this tab and all others. */
export function tellClaim(client: QueryClient, changed: Claim): void {
  putClaim(client, changed);
  channel.postMessage(changed);
}

export function useClaimChannel(): void {
  const client = useQueryClient();
  useEffect(() => {
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      const told = claim.safeParse(data);
      if (told.success) putClaim(client, told.data);
    };
    channel.addEventListener('message', onMessage);
    return () => channel.removeEventListener('message', onMessage);
  }, [client]);
}
