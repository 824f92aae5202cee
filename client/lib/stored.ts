import { createStore, type Store } from './store.ts';

/** A preference of this browser. Where storage is switched off it lives as long as the page. */
export function createStored<T extends string>(
  key: string,
  values: readonly T[],
  fallback: T,
): Store<T> {
  const saved = readStored(key);
  const store = createStore<T>(values.find((value) => value === saved) ?? fallback);
  return {
    ...store,
    set: (value) => {
      writeStored(key, value);
      store.set(value);
    },
  };
}

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse; the page itself still knows.
  }
}
