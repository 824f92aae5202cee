import { ApiError, OfflineError } from '../../../lib/api-error.ts';

const tries = 6;

/** Tries again while the server is out of reach or busy, a little later each time. */
export async function patiently<T>(
  task: () => Promise<T>,
  wait: (milliseconds: number) => Promise<void> = sleep,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (!mayPass(error) || attempt === tries) throw error;
      await wait(Math.min(500 * 2 ** attempt, 8000));
    }
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof OfflineError) return true;
  return error instanceof ApiError && (error.status === 503 || error.status === 429);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
