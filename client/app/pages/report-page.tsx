import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ErrorState } from '../../components/error-state.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { reportQuery } from '../../features/reports/api/report-queries.ts';
import { useTrashReport } from '../../features/reports/api/use-trash-report.ts';
import { panes, ReportEditor } from '../../features/reports/components/report-editor.tsx';
import { isMissing } from '../../lib/api-error.ts';
import { useCrumbs } from '../../lib/crumbs.ts';
import { useMe } from '../../lib/use-me.ts';
import { paths } from '../paths.ts';
import { MissingPage } from './missing-page.tsx';
import classes from './report-page.module.css';

export function ReportPage() {
  const { reportId } = useParams({ from: '/inside/reports/$reportId' });
  const { tab } = useSearch({ from: '/inside/reports/$reportId' });
  const { member } = useMe();
  const navigate = useNavigate();
  const report = useQuery(reportQuery(reportId));
  const trash = useTrashReport(() => void navigate({ to: paths.reports }));
  useCrumbs({ label: 'Reports', to: paths.reports }, { label: report.data?.title ?? 'Report' });
  if (report.isError && isMissing(report.error)) return <MissingPage />;
  if (report.data === undefined) {
    return report.isError ? (
      <ErrorState error={report.error} retry={() => void report.refetch()} />
    ) : (
      <LoadingState rows={12} />
    );
  }
  const { title, topic, abilities } = report.data;
  return (
    <div className={classes.page}>
      <PageHeader
        title={<span dir="auto">{title}</span>}
        description={
          <>
            On{' '}
            <Link to={paths.compareTopic} params={{ topicId: topic.id }} className={classes.topic}>
              {topic.name}
            </Link>
          </>
        }
      >
        {abilities.trash && (
          <IconButton label="Put this report into the trash" onClick={() => trash(report.data)}>
            <IconTrash size={18} stroke={1.5} />
          </IconButton>
        )}
      </PageHeader>
      <ReportEditor
        key={reportId}
        report={report.data}
        memberId={member.id}
        pane={panes.find((pane) => pane === tab) ?? 'preview'}
        onPane={(pane) =>
          void navigate({
            to: paths.report,
            params: { reportId },
            search: { tab: pane },
            replace: true,
          })
        }
      />
    </div>
  );
}
