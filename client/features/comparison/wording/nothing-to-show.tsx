import { IconLanguage } from '@tabler/icons-react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { isFiltered, noFilters } from '../filters/matrix-search.ts';
import type { TopicViewProps } from '../views/topic-view.ts';

interface Props extends Pick<TopicViewProps, 'search' | 'onSearch'> {
  /** "headlines" */
  what: string;
  /** What has to be there first. */
  children: string;
}

/** The topic has nothing of the kind, or the filters hide it. */
export function NothingToShow({ search, onSearch, what, children }: Props) {
  if (isFiltered(search)) return <NoMatch what={what} onClear={() => onSearch(() => noFilters)} />;
  return <EmptyState icon={<IconLanguage size={24} stroke={1.5} />}>{children}</EmptyState>;
}
