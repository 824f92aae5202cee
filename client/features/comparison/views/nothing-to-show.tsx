import { IconLanguage, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { isFiltered, noFilters } from '../filters/matrix-search.ts';
import type { TopicViewProps } from './topic-view.ts';

interface Props extends Pick<TopicViewProps, 'search' | 'onSearch'> {
  /** "headlines" */
  what: string;
  icon?: Icon;
  /** What has to be there first. */
  children: string;
  /** The way to it. */
  action?: ReactNode;
}

/** The topic has nothing of the kind, or the filters hide it. */
export function NothingToShow(props: Props) {
  const { search, onSearch, what, icon: Sign = IconLanguage, children, action } = props;
  if (isFiltered(search)) return <NoMatch what={what} onClear={() => onSearch(() => noFilters)} />;
  return (
    <EmptyState icon={<Sign size={24} stroke={1.5} />} action={action}>
      {children}
    </EmptyState>
  );
}
