import type { Keys } from './keys.ts';

/** One key of the page: what it does in words, and how. */
export interface Hotkey {
  keys: Keys;
  label: string;
  run: (event: KeyboardEvent) => void;
  /** Said, listed and greyed, but without effect just now. */
  disabled?: boolean;
  /** Also while a text field has the focus; false: not even with Ctrl or Cmd, which are the field's. */
  inFields?: boolean;
  /** Works, but is not listed: a twin of a listed key. */
  unlisted?: boolean;
}

export interface HotkeyGroup {
  title: string;
  hotkeys: readonly Hotkey[];
  /** Of an open dialog: nothing below it hears a key. */
  modal: boolean;
  /** Heard last: what holds everywhere gives way to what a page does with the same key. */
  last: boolean;
}

const groups = new Map<symbol, HotkeyGroup>();
const listeners = new Set<() => void>();
let listed: readonly HotkeyGroup[] = [];

/** Takes a group in, or changes one in its place. */
export function register(id: symbol, group: HotkeyGroup): void {
  groups.set(id, group);
  announce();
}

export function unregister(id: symbol): void {
  groups.delete(id);
  announce();
}

/** The groups that can hear a key now, the newest first. */
export function activeGroups(): readonly HotkeyGroup[] {
  const newestFirst = [...groups.values()]
    .reverse()
    .sort((one, other) => Number(one.last) - Number(other.last));
  const modal = newestFirst.findIndex((group) => group.modal);
  return modal < 0 ? newestFirst : newestFirst.slice(0, modal + 1);
}

/** Every registered group in the order of appearance, for the list of keys and the palette. */
export function allGroups(): readonly HotkeyGroup[] {
  return listed;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  listed = [...groups.values()];
  for (const listener of listeners) listener();
}
