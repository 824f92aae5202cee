import type { CSSProperties } from 'react';

/** The number of columns, for style sheets: `var(--columns)`. */
export function columnsStyle(count: number): CSSProperties & Record<'--columns', number> {
  return { '--columns': count };
}
