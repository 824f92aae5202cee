import type { ReactNode } from 'react';
import { usePrinting } from '../lib/use-printing.ts';

/** Stands there only while the page is printed, and is not made before. */
export function OnPaper({ children }: { children: () => ReactNode }) {
  return usePrinting() ? children() : null;
}
