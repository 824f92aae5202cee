import { VisuallyHidden } from '@mantine/core';
import { createStore, useStore } from '../../../lib/store.ts';

const spoken = createStore<{ words: string }>({ words: '' });

/** Say what has just happened to who cannot see it; the same words twice are said twice. */
export function say(words: string): void {
  spoken.set({ words });
}

export function LiveRegion() {
  const { words } = useStore(spoken);
  return (
    <VisuallyHidden role="status" aria-live="polite" data-live-region>
      {words}
    </VisuallyHidden>
  );
}
