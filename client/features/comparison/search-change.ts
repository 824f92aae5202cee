import type { MatrixSearch } from './filters/matrix-search.ts';

/** Changes some of what the address says; never a new function, so that rows stay drawn. */
export type SearchChange = (change: (previous: MatrixSearch) => MatrixSearch) => void;
