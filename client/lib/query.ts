import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AnyRoute, ResponseOf } from '#contract/route.ts';
import type { CallInput, Nothing } from '#contract/request.ts';
import { call } from './api.ts';

type Reading<R extends AnyRoute> = Omit<CallInput<R>, 'signal' | 'body' | 'bytes'>;

/**
 * A GET route as a query: `useQuery(read(routes.listTopics))`. Its key starts with the route's
 * tag, so that `markStale` finds it; no component ever writes a key.
 */
export function read<R extends AnyRoute>(
  route: R,
  ...[input]: Nothing extends Reading<R> ? [input?: Reading<R>] : [input: Reading<R>]
) {
  const sent = (input ?? {}) as CallInput<R>;
  return queryOptions({
    queryKey: keyOf(route, sent),
    queryFn: ({ signal }) => call(route, { ...sent, signal }),
  });
}

interface Page {
  nextCursor: string | null;
}

/** A paged list: follows `nextCursor`. */
export function readPages<R extends AnyRoute>(
  route: ResponseOf<R> extends Page ? R : never,
  input: Reading<R>,
) {
  const sent = input as CallInput<R>;
  return infiniteQueryOptions({
    queryKey: [...keyOf(route, sent), 'pages'],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      return call<R>(route, { ...sent, query: { ...sent.query, ...cursor }, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page: ResponseOf<R>) => (page as Page).nextCursor,
  });
}

function keyOf<R extends AnyRoute>(route: R, input: CallInput<R>): readonly unknown[] {
  return [route.tag, route.path, input.params ?? {}, input.query ?? {}];
}
