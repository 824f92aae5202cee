import type { MatrixSearch } from '../filters/matrix-search.ts';
import type { SearchChange } from '../search-change.ts';

/** What every view of a topic is given; the address holds its filters and all it is set to. */
export interface TopicViewProps {
  topicId: string;
  search: MatrixSearch;
  canEdit: boolean;
  onSearch: SearchChange;
}
