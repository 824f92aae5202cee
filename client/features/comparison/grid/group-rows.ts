import type { Category } from '#contract/nouns.ts';
import type { MatrixRow } from '../matrix.ts';

export interface RowGroup {
  key: string;
  /** Null: questions that no category is given to. */
  category: Category | null;
  rows: MatrixRow[];
  /** The number of its first row among all rows, from 0. */
  firstRow: number;
}

/** Rows by category in the codebook's order, questions without one last. */
export function groupRows(rows: readonly MatrixRow[], categories: readonly Category[]): RowGroup[] {
  const known = new Set(categories.map(({ key }) => key));
  const groups: RowGroup[] = [];
  let firstRow = 0;
  for (const category of [...inOrder(categories), null]) {
    const here = rows.filter(({ question }) =>
      category
        ? question.category === category.key
        : question.category === null || !known.has(question.category),
    );
    if (here.length === 0) continue;
    groups.push({ key: category?.key ?? 'none', category, rows: here, firstRow });
    firstRow += here.length;
  }
  return groups;
}

function inOrder(categories: readonly Category[]): Category[] {
  return [...categories].sort((a, b) => a.position - b.position);
}
