import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Category } from '#contract/nouns.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { silentEditsQuery } from '../api/matrix-queries.ts';
import { isFiltered, noFilters, type MatrixSearch } from '../filters/matrix-search.ts';
import type { RowGroup } from '../grid/group-rows.ts';
import type { Matrix } from '../matrix.ts';
import type { SearchChange } from '../search-change.ts';
import { noSilentEdits, silentEditsIn } from '../silent-edits.ts';
import classes from './comparison.module.css';
import { MatrixBody } from './matrix-body.tsx';
import { NoArticles, NoClaimsNotice, NoQuestions } from './matrix-empty.tsx';

interface Props {
  matrix: UseQueryResult<Matrix>;
  topicId: string;
  search: MatrixSearch;
  groups: readonly RowGroup[];
  categories: readonly Category[];
  canEdit: boolean;
  onSearch: SearchChange;
  onAsk: () => void;
}

/** The table, or the one sentence that says why there is none. */
export function MatrixOrWhyNot(props: Props) {
  const { matrix, topicId, search, groups, categories, canEdit, onSearch, onAsk } = props;
  const edited = useQuery(silentEditsQuery(topicId)).data;
  const edits = useMemo(() => (edited ? silentEditsIn(edited.items) : noSilentEdits), [edited]);
  return <div className={classes.content}>{content()}</div>;

  function content() {
    if (matrix.isPending) return <LoadingState rows={12} label="Loading the table" />;
    if (matrix.isError) {
      return <ErrorState error={matrix.error} retry={() => void matrix.refetch()} />;
    }
    const { rows, columns } = matrix.data;
    if (isFiltered(search) && (groups.length === 0 || columns.length === 0)) {
      const clear = () => onSearch(() => noFilters);
      return <NoMatch what={columns.length === 0 ? 'outlets' : 'questions'} onClear={clear} />;
    }
    if (rows.length === 0) return <NoQuestions canEdit={canEdit} onAdd={onAsk} />;
    if (columns.length === 0) return <NoArticles topicId={topicId} />;
    return (
      <>
        {!isFiltered(search) && !hasClaims(matrix.data) && (
          <p className={classes.notice}>
            <NoClaimsNotice topicId={topicId} />
          </p>
        )}
        <MatrixBody
          topicId={topicId}
          search={search}
          groups={groups}
          columns={columns}
          categories={categories}
          edits={edits}
          onSearch={onSearch}
        />
      </>
    );
  }
}

function hasClaims({ rows }: Matrix): boolean {
  return rows.some(({ cells }) => cells.some(({ claimCount }) => claimCount > 0));
}
