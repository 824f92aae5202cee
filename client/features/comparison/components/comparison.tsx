import { Button } from '@mantine/core';
import { IconPlus, IconReportAnalytics } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Category, Topic } from '#contract/nouns.ts';
import type { ReportSelection } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { paths } from '../../../app/paths.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { notify } from '../../../components/notify.tsx';
import { OnPaper } from '../../../components/on-paper.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { read } from '../../../lib/query.ts';
import { useEveryPage } from '../../../lib/use-every-page.ts';
import { relationPages } from '../api/relation-queries.ts';
import { categoriesQuery, useFilterOptions } from '../api/topic-queries.ts';
import { useMatrix } from '../api/use-matrix.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { hasTimeRange } from '../filters/clock-filters.ts';
import { reportSelection } from '../filters/report-selection.ts';
import { groupRows } from '../grid/group-rows.ts';
import { matchQuestions } from '../grid/match-questions.ts';
import { NewQuestionForm } from '../question/new-question-form.tsx';
import { onlyDifferences, relationsOfRows } from '../relations/row-relations.ts';
import type { SearchChange } from '../search-change.ts';
import { matrixAsTable } from '../words/matrix-as-text.ts';
import classes from './comparison.module.css';
import { CopyMenu } from './copy-menu.tsx';
import { Legend } from './legend.tsx';
import { MatrixOrWhyNot } from './matrix-or-why-not.tsx';
import { TopicPicker } from './topic-picker.tsx';
import { OtherView } from '../views/other-view.tsx';
import { isOfItsOwn } from '../views/views.ts';
import { PrintHead } from '../print/print-head.tsx';
import { PrintProgress } from '../print/print-progress.tsx';
import { usePrint } from '../print/use-print.ts';
import { SavedViewsMenu } from '../saved/saved-views-menu.tsx';
import { ViewSwitch } from '../views/view-switch.tsx';

interface Props {
  topics: readonly Topic[];
  topicId: string;
  search: MatrixSearch;
  canEdit: boolean;
  onSearch: SearchChange;
  onTopic: (topicId: string) => void;
  /** Shows another view of the topic: all that stood behind its "?". */
  onShow: (search: string) => void;
  /** What stands behind the "?" now. */
  address: () => string;
  onMakeReport: (selection: ReportSelection) => void;
}

const noCategories: readonly Category[] = [];

/** One topic, many outlets. */
export function Comparison(props: Props) {
  const { topics, topicId, search, canEdit, onSearch, onTopic, onMakeReport } = props;
  const { onShow, address } = props;
  const [asking, setAsking] = useState(false);
  const questionField = useRef<HTMLInputElement>(null);
  const categories = useQuery(categoriesQuery()).data?.items ?? noCategories;
  const matrix = useMatrix(topicId, search, categories);
  const related = useEveryPage(
    useInfiniteQuery({
      ...relationPages(topicId, search),
      // No other view shows them; only which rows differ is asked everywhere.
      enabled: !isOfItsOwn(search.view) || search.differences !== undefined,
    }),
  );
  const relations = useMemo(() => relationsOfRows(related.items ?? []), [related.items]);
  const outletGroups = useQuery(read(routes.listOutletGroups)).data?.items ?? [];
  const options = useFilterOptions(topicId);
  const groups = useMemo(() => {
    const rows = matchQuestions(matrix.rows, search.q ?? '');
    const shown = search.differences ? onlyDifferences(rows, relations) : rows;
    return groupRows(shown, categories);
  }, [matrix.rows, categories, relations, search.q, search.differences]);
  const columns = matrix.query.data?.columns ?? [];
  const questions = groups.flatMap(({ rows }) => rows.map(({ question }) => question));
  const isEmpty = questions.length === 0 || columns.length === 0;
  const copied = async () => {
    const came = new Map((await matrix.whole()).map((row) => [row.question.id, row]));
    const whole = groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => came.get(row.question.id) ?? row),
    }));
    return matrixAsTable(whole, columns, relationsOfRows(await related.whole()));
  };
  const shown = JSON.stringify([topicId, { ...search, cell: undefined }]);
  const { progress, print, cancel } = usePrint(shown, matrix, related.whole);
  const makeReport = () => {
    if (hasTimeRange(search)) notify('The report holds claims and articles of any time.');
    onMakeReport(reportSelection(search, questions, outletGroups));
  };
  const show = (view: MatrixSearch['view']) => onSearch(() => ({ view, cell: undefined }));
  useHotkeys('Compare', [
    { keys: '/', label: 'Filter questions', run: () => questionField.current?.focus() },
    {
      keys: 'd',
      label: search.differences ? 'Show all questions' : 'Only differences',
      run: () => onSearch(({ differences }) => ({ differences: differences ? undefined : 'true' })),
    },
    {
      keys: 'v',
      label: search.values ? 'Fold the values' : 'Value by value',
      run: () => onSearch(({ values }) => ({ values: values ? undefined : 'true' })),
      disabled: search.view !== undefined,
    },
    {
      keys: 'mod+p',
      label: 'Print',
      run: print,
      disabled: search.view !== undefined || isEmpty,
    },
    { keys: 'n', label: 'New question', run: () => setAsking(true), disabled: !canEdit },
    {
      keys: 'r',
      label: 'Make a report of what is shown',
      run: makeReport,
      disabled: !canEdit || isEmpty,
    },
  ]);
  return (
    <div className={classes.page} data-view={search.view ?? 'matrix'}>
      <PageHeader title={<TopicPicker topics={topics} topicId={topicId} onChoose={onTopic} />}>
        <SavedViewsMenu topicId={topicId} current={address} onShow={onShow} />
        <LinkButton to={paths.agreement} params={{ topicId }} variant="default">
          Agreement
        </LinkButton>
        {search.view === undefined && <CopyMenu table={copied} onPrint={print} />}
        {canEdit && (
          <>
            <Button
              variant="default"
              aria-keyshortcuts="n"
              leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
              rightSection={<KeyHint keys="n" />}
              onClick={() => setAsking(true)}
            >
              Question
            </Button>
            <Button
              aria-keyshortcuts="r"
              leftSection={<IconReportAnalytics size={16} stroke={1.5} aria-hidden />}
              rightSection={<KeyHint keys="r" />}
              disabled={isEmpty}
              onClick={makeReport}
            >
              Make report
            </Button>
          </>
        )}
      </PageHeader>
      <OnPaper>{() => <PrintHead search={search} options={options} />}</OnPaper>
      <ViewSwitch view={search.view} onView={show} />
      <FilterBar
        search={search}
        options={options}
        onChange={(changes) => onSearch(() => changes)}
        questionField={questionField}
      />
      {progress && <PrintProgress progress={progress} onCancel={cancel} />}
      {isOfItsOwn(search.view) ? (
        <OtherView view={search.view} {...{ topicId, search, canEdit, onSearch }} />
      ) : (
        <MatrixOrWhyNot
          matrix={matrix}
          topicId={topicId}
          search={search}
          groups={groups}
          categories={categories}
          relations={relations}
          related={related}
          canEdit={canEdit}
          onSearch={onSearch}
          onAsk={() => setAsking(true)}
        />
      )}
      {search.view === undefined && (
        <div className={classes.legend} data-no-print>
          <Legend />
        </div>
      )}
      {asking && (
        <NewQuestionForm
          topicId={topicId}
          categories={categories}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
