import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Category } from '#contract/nouns.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { FailureLine } from '../../../components/failure-line.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { OnPaper } from '../../../components/on-paper.tsx';
import type { EveryPage } from '../../../lib/use-every-page.ts';
import { silentEditsQuery } from '../api/matrix-queries.ts';
import type { LoadedMatrix } from '../api/use-matrix.ts';
import { SummaryView } from '../summary/summary-view.tsx';
import { FiguresView } from '../figures/figures-view.tsx';
import { isFiltered, noFilters, type MatrixSearch } from '../filters/matrix-search.ts';
import type { RowGroup } from '../grid/group-rows.ts';
import type { Matrix, MatrixRow } from '../matrix.ts';
import { MatrixPrint } from '../print/matrix-print.tsx';
import type { RelationsOfRows } from '../relations/row-relations.ts';
import type { SearchChange } from '../search-change.ts';
import { noSilentEdits, silentEditsIn } from '../silent-edits.ts';
import classes from './comparison.module.css';
import { MatrixBody } from './matrix-body.tsx';
import { NoArticles, NoClaimsNotice, NoQuestions } from './matrix-empty.tsx';

interface Props {
  matrix: LoadedMatrix;
  topicId: string;
  search: MatrixSearch;
  groups: readonly RowGroup[];
  categories: readonly Category[];
  relations: RelationsOfRows;
  /** How the relations are come by; the table does not wait for them. */
  related: EveryPage<unknown>;
  canEdit: boolean;
  onSearch: SearchChange;
  onAsk: () => void;
}

/** The table or another view of it, or the one sentence that says why there is none. */
export function MatrixOrWhyNot(props: Props) {
  const { matrix, topicId, search, groups, categories, relations, related } = props;
  const { canEdit, onSearch, onAsk } = props;
  const edited = useQuery(silentEditsQuery(topicId)).data;
  const edits = useMemo(() => (edited ? silentEditsIn(edited.items) : noSilentEdits), [edited]);
  return <div className={classes.content}>{content()}</div>;

  function content() {
    const { query } = matrix;
    const again = () => {
      void query.refetch();
      if (related.error) related.retry();
    };
    if (query.data === undefined) {
      return query.isError ? (
        <ErrorState error={query.error} retry={again} />
      ) : (
        <LoadingState rows={12} label="Loading the table" />
      );
    }
    const { rows, columns } = query.data;
    if (search.differences && !related.isWhole && !related.error) {
      return <LoadingState rows={12} label="Relating the claims" />;
    }
    if (isFiltered(search) && (groups.length === 0 || columns.length === 0)) {
      const clear = () => onSearch(() => noFilters);
      return <NoMatch what={whatIsMissing(columns.length, search)} onClear={clear} />;
    }
    if (rows.length === 0) return <NoQuestions canEdit={canEdit} onAdd={onAsk} />;
    if (columns.length === 0) return <NoArticles topicId={topicId} />;
    return (
      <>
        {!isFiltered(search) && !hasClaims(query.data) && (
          <p className={classes.notice}>
            <NoClaimsNotice topicId={topicId} />
          </p>
        )}
        {query.isError ? (
          <FailureLine error={query.error} retry={again} />
        ) : (
          matrix.error && <FailureLine means="Some rows are missing." error={matrix.error} />
        )}
        {related.error && !query.isError && (
          <FailureLine
            means="Some relations are missing."
            error={related.error}
            retry={related.retry}
          />
        )}
        {shown(
          groups.flatMap((group) => group.rows),
          columns,
        )}
      </>
    );
  }

  function shown(rows: readonly MatrixRow[], columns: Matrix['columns']) {
    const shared = { topicId, search, canEdit, onSearch };
    if (search.view === 'figures') {
      if (!related.items && !related.error)
        return <LoadingState rows={8} label="Loading the figures" />;
      return <FiguresView {...shared} rows={rows} relations={relations} />;
    }
    if (search.view === 'summary') return <SummaryView {...shared} rows={rows} />;
    return (
      <>
        <MatrixBody
          {...{ topicId, search, groups, columns, categories, relations, edits, onSearch }}
          isLarge={matrix.isLarge}
          want={matrix.want}
        />
        <OnPaper>
          {() => (
            <MatrixPrint
              {...{ groups, columns, relations, edits }}
              values={search.values === 'true'}
              related={related.isWhole}
              filtered={!matrix.query.isPlaceholderData}
            />
          )}
        </OnPaper>
      </>
    );
  }
}

function whatIsMissing(columns: number, { differences }: MatrixSearch): string {
  if (columns === 0) return 'outlets';
  return differences ? 'contradictions' : 'questions';
}

function hasClaims({ rows }: Matrix): boolean {
  // What is too large for one answer is looked at row by row.
  return rows.some(({ cells }) => cells?.some(({ claimCount }) => claimCount > 0) ?? true);
}
