/**
 * What one outlet has to say on one question. "Not said" is an omission and counts only where
 * every article that could have answered was read to the end.
 */
export const cellStates = [
  'said',
  'not said',
  'partly read',
  'not yet read',
  'could not know',
  'no article',
] as const;
export type CellState = (typeof cellStates)[number];
