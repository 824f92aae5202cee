import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Timeline } from '#contract/timeline.ts';
import { countOf } from '../../../lib/count-of.ts';
import { formatDate } from '../../../lib/dates.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import classes from '../views/view.module.css';
import { TableTwin } from '../views/table-twin.tsx';

type First = Timeline['first'][number];

const tieWords: Readonly<Record<First['tie'], string>> = {
  none: '',
  'same day': 'on one day: a tie',
  'dates too rough': 'the dates do not say who was before whom',
};

/** As many as are named; the rest are counted. */
const mostNamed = 6;

/** Who printed an answer first, for every question and each of its named answers. */
export function FirstReports({ timeline: { first, columns } }: { timeline: Timeline }) {
  if (first.length === 0) return null;
  const nameOf = (key: string) => {
    const column = columns.find((each) => each.key === key);
    return !column || column.kind === 'none' ? noOutlet : column.name;
  };
  return (
    <section aria-label="First to report">
      <h2 className={classes.heading}>First to report</h2>
      <TableTwin label="First to report" heads={['Question', 'Answer', 'First']}>
        <tbody>
          {first.map((each) => (
            <tr key={`${each.questionId} ${each.answer ?? ''}`}>
              <th scope="row" dir="auto">
                {each.answer === null ? each.question : ''}
              </th>
              <td dir="auto">{each.answer ?? 'any'}</td>
              <td>
                <Reports first={each} nameOf={nameOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableTwin>
    </section>
  );
}

function Reports({ first, nameOf }: { first: First; nameOf: (key: string) => string }) {
  const { reports, tie, undated } = first;
  const left = reports.length - mostNamed;
  const remarks = [
    left > 0 && `${left} more`,
    tieWords[tie],
    undated > 0 && `${countOf(undated, 'article')} without a date may be earlier`,
  ].filter((words) => words !== false && words !== '');
  return (
    <>
      {reports.slice(0, mostNamed).map((report, index) => (
        <Fragment key={`${report.claimId} ${report.column}`}>
          {index > 0 && ', '}
          <Link
            to="/articles/$articleId"
            params={{ articleId: report.articleId }}
            search={{ claim: report.claimId }}
          >
            <bdi>{nameOf(report.column)}</bdi>
          </Link>{' '}
          {formatDate(report.published)}
        </Fragment>
      ))}
      {remarks.length > 0 && <span className={classes.soft}> ({remarks.join('; ')})</span>}
    </>
  );
}
