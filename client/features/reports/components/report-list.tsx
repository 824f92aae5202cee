import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Report } from '#contract/reports.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { formatInstant } from '../../../lib/dates.ts';
import classes from './report-list.module.css';
import { selectionWords } from './selection-words.ts';

interface Props {
  reports: readonly Report[];
  onTrash: (report: Report) => void;
}

/** Saved reports, last changed first. */
export function ReportList({ reports, onTrash }: Props) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col">Topic</th>
          <th scope="col">Claims</th>
          <th scope="col">Changed</th>
          <th scope="col">
            <span className={classes.hidden}>Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row">
              <Link
                to="/reports/$reportId"
                params={{ reportId: report.id }}
                className={classes.title}
                dir="auto"
              >
                {report.title}
              </Link>
              <span className={classes.detail}>{selectionWords(report.selection)}</span>
            </th>
            <td dir="auto">{report.topic.name}</td>
            <td className={classes.number}>{countOf(report.claimCount, 'claim')}</td>
            <td>
              {formatInstant(report.updatedAt)}
              <span className={classes.detail}>made by {report.createdBy.name}</span>
            </td>
            <td>
              {report.abilities.trash && (
                <IconButton
                  label={`Put “${report.title}” into the trash`}
                  onClick={() => onTrash(report)}
                >
                  <IconTrash size={16} stroke={1.5} />
                </IconButton>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
