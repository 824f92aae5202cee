import { useState } from 'react';
import type { z } from 'zod';
import type { CallInput } from '#contract/request.ts';
import type { AnyRoute } from '#contract/route.ts';
import { notifyFailure } from '../../components/notify.tsx';
import { currentIn, isSignedOut } from '../../lib/api-error.ts';
import { useWrite } from '../../lib/use-write.ts';

/** Two people changed one thing: what was to be sent, and what stands now. */
export interface Conflict<R extends AnyRoute, T> {
  input: CallInput<R>;
  current: T;
}

/**
 * An edit that names the version it saw. `save` tells whether it is stored; when somebody else
 * was first, `conflict` holds both until one is chosen.
 */
export function useEdit<R extends AnyRoute, T extends { version: number }>(
  route: R,
  shape: z.ZodType<T>,
) {
  const [conflict, setConflict] = useState<Conflict<R, T> | null>(null);
  const write = useWrite(route, { quiet: true });
  const save = async (input: CallInput<R>): Promise<boolean> => {
    try {
      await write.mutateAsync(input);
      setConflict(null);
      return true;
    } catch (error) {
      const current = currentIn(error, shape);
      if (current !== null) setConflict({ input, current });
      else if (!isSignedOut(error)) notifyFailure(error);
      return false;
    }
  };
  return {
    save,
    isSaving: write.isPending,
    conflict,
    /** Takes what was to be sent, on top of what stands now. */
    keepMine: () =>
      conflict === null
        ? Promise.resolve(false)
        : save({ ...conflict.input, ifVersion: conflict.current.version }),
    dropMine: () => setConflict(null),
  };
}
