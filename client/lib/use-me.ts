import { useSuspenseQuery } from '@tanstack/react-query';
import type { Me } from '#contract/accounts.ts';
import { routes } from '#contract/routes.ts';
import { read } from './query.ts';

/** Who is signed in, where, and what they may do. Loaded before any page behind the sign-in. */
export function useMe(): Me {
  return useSuspenseQuery(read(routes.getMe)).data;
}
