import type { CellState } from '../cell.ts';
import type { RowClaim } from '../row/row-relations.ts';

export interface SummaryClaim extends RowClaim {
  hedges: readonly { exact: string }[];
}

/** What one outlet, or one group of outlets, has to say on a question. */
export interface SummaryColumn {
  name: string;
  state: CellState;
  /** Articles that could have answered, and how many of them are read to the end. */
  articles: number;
  read: number;
  /** Of the statuses asked for. */
  claimCount: number;
  /** Their ids; none where there are too many to relate. */
  claims: readonly string[];
}
