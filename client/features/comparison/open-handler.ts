import type { MouseEvent } from 'react';

/** Opens a cell; `beside`: next to the cells of the same row that are open already. */
export type OpenCellHandler = (questionId: string, column: string, beside: boolean) => void;

/** With Shift, Ctrl or Cmd held, by mouse or Enter. */
export function addsBeside({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}
