import { Link } from '@tanstack/react-router';
import type { Coverage } from '#contract/coverage.ts';
import { countOf } from '../../../lib/count-of.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { writeOpenCell } from '../filters/open-cell.ts';
import { nameOf, raisedByOne } from './coverage-model.ts';
import classes from '../views/view.module.css';
import own from './coverage.module.css';

interface Props {
  topicId: string;
  coverage: Coverage;
}

/** The questions one outlet alone raises, and who of the others was read. */
export function RaisedByOne({ topicId, coverage }: Props) {
  const rows = raisedByOne(coverage);
  if (rows.length === 0) return null;
  return (
    <section aria-label="Raised by one outlet only">
      <h2 className={classes.heading}>Raised by one outlet only</h2>
      <ul className={own.list}>
        {rows.map(({ row: { question }, column, silent, open }) => (
          <li key={question.id}>
            <Link
              to="/compare/$topicId"
              params={{ topicId }}
              search={(previous: MatrixSearch) => ({
                ...previous,
                view: undefined,
                cell: writeOpenCell({ questionId: question.id, columns: [column.key] }),
              })}
            >
              <span dir="auto">{question.text}</span>
            </Link>{' '}
            <strong dir="auto">{nameOf(column)}</strong>
            <span className={classes.soft}>
              {' '}
              {silent > 0 && `· left out by ${countOf(silent, 'outlet')} read to the end`}
              {open > 0 && ` · ${countOf(open, 'outlet')} not read to the end`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
