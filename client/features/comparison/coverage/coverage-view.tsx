import { IconChecklist } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Coverage } from '#contract/coverage.ts';
import type { CellState } from '#core/comparison/cell.ts';
import { writeSearch } from '../../../app/search.ts';
import { Answer } from '../../../components/answer.tsx';
import { coverageQuery } from '../api/coverage-queries.ts';
import { PictureOrTable } from '../drawing/picture-or-table.tsx';
import { NothingToShow } from '../views/nothing-to-show.tsx';
import type { TopicViewProps } from '../views/topic-view.ts';
import { columnsByOmissions, type CoverageColumn } from './coverage-model.ts';
import { CoveragePlot } from './coverage-plot.tsx';
import { coverageAsTable, CoverageTable } from './coverage-table.tsx';
import classes from '../views/view.module.css';
import { RaisedByOne } from './raised-by-one.tsx';

type ViewProps = Pick<TopicViewProps, 'topicId' | 'search' | 'onSearch'>;

/** More would not fit an address: the column is shown with all its questions. */
const mostNamed = 40;

/** What each outlet answers, what it leaves out, and what only one of them raises. */
export function CoverageView({ topicId, search, onSearch }: ViewProps) {
  const found = useQuery(coverageQuery(topicId, search));
  return (
    <section className={classes.view} aria-label="Coverage">
      <Answer found={found} loading="Loading the coverage" rows={10}>
        {(coverage) => <Found {...{ topicId, search, onSearch, coverage }} />}
      </Answer>
    </section>
  );
}

function Found({ topicId, search, onSearch, coverage }: ViewProps & { coverage: Coverage }) {
  const { rows, columns } = coverage;
  const sorted = useMemo(() => columnsByOmissions(columns), [columns]);
  if (rows.length === 0 || columns.length === 0) {
    return (
      <NothingToShow what="questions" icon={IconChecklist} {...{ search, onSearch }}>
        Coverage takes questions and articles: this topic has none of one of them yet.
      </NothingToShow>
    );
  }
  /** The questions of a column in a state, in the matrix. */
  const hrefOf = (column: CoverageColumn, state: CellState | null) => {
    const at = columns.indexOf(column);
    const named = rows.filter(({ cells }) => state !== null && cells[at]?.state === state);
    const questionIds =
      named.length === 0 || named.length > mostNamed
        ? search.questionIds
        : named.map(({ question }) => question.id).join(',');
    const narrowed = column.kind === 'group' ? {} : { outletIds: column.key };
    const shown = { ...search, ...narrowed, questionIds, view: undefined, as: undefined };
    return `/compare/${topicId}${writeSearch(shown)}`;
  };
  return (
    <>
      <PictureOrTable
        title="Coverage"
        draw={(width, palette) => (
          <CoveragePlot {...{ width, palette, hrefOf }} columns={sorted} questions={rows.length} />
        )}
        table={<CoverageTable {...{ topicId, rows, columns }} />}
        asTable={() => coverageAsTable(rows, columns)}
        search={search}
        onSearch={onSearch}
      />
      <p className={classes.key}>
        Left out: every article of the outlet that could have answered is read to the end, and none
        does. Outlets that leave out most of what others answer stand first; in the table, questions
        that most leave out.
      </p>
      <RaisedByOne topicId={topicId} coverage={coverage} />
    </>
  );
}
