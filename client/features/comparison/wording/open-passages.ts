import type { MatrixSearch } from '../filters/matrix-search.ts';

/** No passages beside the view. */
export const nothingOpen = {
  terms: undefined,
  verb: undefined,
  hedge: undefined,
  column: undefined,
  half: undefined,
  order: undefined,
} satisfies MatrixSearch;
