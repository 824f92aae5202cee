import { Link } from '@tanstack/react-router';
import { formatDate } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/count-of.ts';
import { editWords } from './timeline-plot.tsx';
import { timeWords, type Bin, type TimelineRow } from './timeline-model.ts';
import classes from './timeline.module.css';
import { TableTwin } from '../views/table-twin.tsx';

interface Props {
  rows: readonly TimelineRow[];
  onBin: (bin: Bin) => void;
}

/** What the timeline shows, to be read: row by row, in the order of time. */
export function TimelineTable({ rows, onBin }: Props) {
  return (
    <TableTwin label="Table of the timeline" heads={['Time', 'Claim']} className={classes.claims}>
      {rows.map((row) => (
        <tbody key={row.key}>
          <tr>
            <th colSpan={2} scope="rowgroup" className={classes.rowHead} dir="auto">
              {row.name}
            </th>
          </tr>
          {row.marks.map(({ claim }) => (
            <tr key={claim.id}>
              <td>{timeWords(claim)}</td>
              <td dir="auto" lang={claim.language ?? undefined}>
                <Link
                  to="/articles/$articleId"
                  params={{ articleId: claim.articleId }}
                  search={{ claim: claim.id }}
                >
                  {claim.quote}
                </Link>
              </td>
            </tr>
          ))}
          {row.bins.map((bin) => (
            <tr key={bin.at}>
              <td>{formatDate(bin.at)}</td>
              <td>
                <button type="button" className={classes.bin} onClick={() => onBin(bin)}>
                  {formatNumber(bin.claims)} claims
                </button>
              </td>
            </tr>
          ))}
          {row.edits.map((edit) => (
            <tr key={`${edit.articleId} ${edit.text}`}>
              <td>{formatDate(edit.published)}</td>
              <td>
                <Link
                  to="/articles/$articleId"
                  params={{ articleId: edit.articleId }}
                  search={{ history: `${edit.text - 1}-${edit.text}` }}
                >
                  Silent edit, {editWords(edit)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </TableTwin>
  );
}
