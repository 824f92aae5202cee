import { listOf } from './matrix-search.ts';

/** The open cell, and the columns of its row that stand beside it: the first is where one was. */
export interface OpenCell {
  questionId: string;
  columns: readonly string[];
}

/** Reads "questionId:column,column". */
export function parseOpenCell(text: string | undefined): OpenCell | null {
  const at = text?.indexOf(':') ?? -1;
  if (text === undefined || at < 1) return null;
  const columns = [...new Set(listOf(text.slice(at + 1)))];
  return columns.length === 0 ? null : { questionId: text.slice(0, at), columns };
}

export function writeOpenCell({ questionId, columns }: OpenCell): string {
  return `${questionId}:${columns.join(',')}`;
}
