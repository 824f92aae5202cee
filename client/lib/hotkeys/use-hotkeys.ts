import { useEffect, useRef } from 'react';
import { register, unregister, type Hotkey } from './registry.ts';

/**
 * The keys of a page or panel, for as long as it stands: they work, `?` lists them under `title`,
 * and the palette offers them. `modal`: of a dialog, which keeps all other keys away.
 */
export function useHotkeys(
  title: string,
  hotkeys: readonly Hotkey[],
  options: { modal?: boolean; when?: boolean } = {},
): void {
  const { modal = false, when = true } = options;
  const id = useRef<symbol>(Symbol(title));
  const latest = useRef(hotkeys);
  useEffect(() => {
    latest.current = hotkeys;
  });
  const listing = hotkeys
    .map(({ keys, label, disabled, inFields, unlisted }) =>
      [keys, label, disabled, inFields, unlisted].join('\t'),
    )
    .join('\n');
  useEffect(() => {
    if (!when) return;
    const key = id.current;
    register(key, {
      title,
      modal,
      hotkeys: latest.current.map((hotkey, index) => ({
        ...hotkey,
        run: (event) => latest.current[index]?.run(event),
      })),
    });
    return () => unregister(key);
  }, [title, modal, when, listing]);
}
