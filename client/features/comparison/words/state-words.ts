import type { CellState } from '#core/comparison/cell.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { formatDate } from '../../../lib/dates.ts';
import type { MatrixCell } from '../matrix.ts';

/** What each state means, for the legend. */
export const stateMeanings: Readonly<Record<CellState, string>> = {
  said: 'what the outlet says, with its claims',
  'not said': 'every article that could answer is read to the end, and none does',
  'partly read': 'nothing found yet; some articles are still unread',
  'not yet read': 'nobody has read its articles to the end',
  'could not know': 'all its articles are older than the question',
  'no article': 'no article of this outlet on this topic',
};

/** "3 of 3 read", "before Feb 2022": what stands behind the state; null where nothing does. */
export function stateDetail(
  cell: Pick<MatrixCell, 'state' | 'articles' | 'read' | 'claimCount'>,
  since: PartialDate | null,
): string | null {
  switch (cell.state) {
    case 'said':
      return cell.claimCount === 0 ? 'hidden by the filters' : null;
    case 'no article':
      return null;
    case 'could not know':
      return since ? `before ${formatDate(since)}` : null;
    case 'not said':
    case 'partly read':
    case 'not yet read':
      return `${cell.read} of ${cell.articles} read`;
  }
}
