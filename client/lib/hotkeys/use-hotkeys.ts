import { useLayoutEffect, useRef } from 'react';
import { register, unregister, type Hotkey } from './registry.ts';

interface Options {
  /** Of a dialog, which keeps all other keys away. */
  modal?: boolean;
  /** Whether they hold just now. */
  when?: boolean;
  /** Heard after everybody else. */
  last?: boolean;
}

/**
 * The keys of a page or panel, for as long as it stands: they work, `?` lists them under `title`,
 * and the palette offers them. They change before the screen does (in layout effects): who presses
 * what they have just seen is never too early.
 */
export function useHotkeys(
  title: string,
  hotkeys: readonly Hotkey[],
  { modal = false, when = true, last = false }: Options = {},
): void {
  const id = useRef<symbol>(Symbol(title));
  const latest = useRef(hotkeys);
  useLayoutEffect(() => {
    latest.current = hotkeys;
  });
  const listing = hotkeys
    .map(({ keys, label, disabled, inFields, unlisted }) =>
      [keys, label, disabled, inFields, unlisted].join('\t'),
    )
    .join('\n');
  // Leaving is apart from changing: a group whose keys change keeps its place in the order.
  useLayoutEffect(() => {
    const key = id.current;
    return () => unregister(key);
  }, [title, modal, when, last]);
  useLayoutEffect(() => {
    if (!when) return;
    const listed = latest.current.map((hotkey, index) => ({
      ...hotkey,
      run: (event: KeyboardEvent) => latest.current[index]?.run(event),
    }));
    register(id.current, { title, modal, last, hotkeys: listed });
  }, [title, modal, when, last, listing]);
}
