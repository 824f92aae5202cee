import { Button } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { FailureLine } from '../../components/failure-line.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { reportsQuery, topicsQuery } from '../../features/reports/api/report-queries.ts';
import { useCreateReport } from '../../features/reports/api/use-create-report.ts';
import { useTrashReport } from '../../features/reports/api/use-trash-report.ts';
import { NewReportMenu } from '../../features/reports/components/new-report-menu.tsx';
import { ReportList } from '../../features/reports/components/report-list.tsx';
import { useCrumbs } from '../../lib/crumbs.ts';
import { useMe } from '../../lib/use-me.ts';
import { paths } from '../paths.ts';

export function ReportsPage() {
  useCrumbs({ label: 'Reports' });
  const { abilities } = useMe();
  const reports = useInfiniteQuery(reportsQuery());
  const topics = useQuery(topicsQuery()).data?.items ?? [];
  const trash = useTrashReport();
  const navigate = useNavigate();
  const create = useCreateReport(
    (report) => void navigate({ to: paths.report, params: { reportId: report.id } }),
  );
  const newReport = abilities.edit && topics.length > 0 && (
    <NewReportMenu
      topics={topics}
      busy={create.isPending}
      onChoose={({ id, name }) => create.mutate({ body: { topicId: id, title: name } })}
    />
  );
  const items = reports.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader title="Reports">{items.length > 0 && newReport}</PageHeader>
      {reports.isPending && <LoadingState rows={8} />}
      {reports.isError &&
        (reports.data ? (
          <FailureLine error={reports.error} retry={() => void reports.refetch()} />
        ) : (
          <ErrorState error={reports.error} retry={() => void reports.refetch()} />
        ))}
      {reports.data && items.length === 0 && (
        <EmptyState
          icon={<IconReportAnalytics size={24} stroke={1.5} />}
          action={
            newReport || (
              <Button renderRoot={(props) => <Link to={paths.compare} {...props} />}>
                Go to the comparison
              </Button>
            )
          }
        >
          No report yet: a report keeps a choice of claims with your own words, to take away.
        </EmptyState>
      )}
      {items.length > 0 && <ReportList reports={items} onTrash={trash} />}
      {reports.hasNextPage && (
        <Button
          variant="subtle"
          m="lg"
          loading={reports.isFetchingNextPage}
          onClick={() => void reports.fetchNextPage()}
        >
          More reports
        </Button>
      )}
    </>
  );
}
