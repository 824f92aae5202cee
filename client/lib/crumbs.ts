import { useEffect } from 'react';
import { createStore } from './store.ts';

export interface Crumb {
  label: string;
  /** The section it leads to; the last crumb, where one is, leads nowhere. */
  to?: '/library' | '/compare' | '/reports' | '/settings';
}

export const crumbs = createStore<readonly Crumb[]>([]);

/** Says where one is, in the top bar and in the window's title. */
export function useCrumbs(...path: readonly Crumb[]): void {
  useEffect(() => {
    crumbs.set(path);
    document.title = [...path.map(({ label }) => label).reverse(), 'Parallax'].join(' · ');
  });
}
