import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which other requests are served. */
const slice = 15;
let since = 0;

/** To be awaited between pieces of long work. */
export async function letOthers(): Promise<void> {
  if (performance.now() - since < slice) return;
  await setImmediate();
  since = performance.now();
}
