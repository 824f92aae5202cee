import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AnyRoute, ResponseOf } from '#contract/route.ts';
import type { CallInput } from '#contract/request.ts';
import { call } from './api.ts';
import { markStale } from './mark-stale.ts';

interface Options<R extends AnyRoute> {
  /** True: the caller shows failures itself; otherwise a notification says them. */
  quiet?: boolean;
  /** Instead of asking again for everything of the route's tag: put the answer where it belongs. */
  onDone?: (answer: ResponseOf<R>, input: CallInput<R>) => void;
}

/** A write: `const rename = useWrite(routes.editTopic)`, then `rename.mutate({ params, … })`. */
export function useWrite<R extends AnyRoute>(route: R, options: Options<R> = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: CallInput<R>) => call(route, input),
    meta: { quiet: options.quiet ?? false },
    onSuccess: async (answer, input) => {
      if (options.onDone) options.onDone(answer, input);
      // Awaited: a write is done when the screen shows it, with the version for the next one.
      else await markStale(client, route.tag);
    },
  });
}
