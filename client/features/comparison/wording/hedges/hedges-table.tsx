import { openHedge } from '../open-passages.ts';
import { OpenLink } from '../passages/open-link.tsx';
import classes from '../../views/view.module.css';
import { percent, type HedgeRow, type Hedges } from './hedges-model.ts';
import { TableTwin } from '../../views/table-twin.tsx';

/** What the plot shows, to be read. */
export function HedgesTable({ rows }: { rows: readonly HedgeRow[] }) {
  return (
    <TableTwin
      label="Table of hedged claims"
      heads={['Outlet', 'Claims', 'Hedged', 'Share', '95 %']}
    >
      <tbody>
        {rows.map(({ key, name, claims, hedged, share, low, high }) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td className={classes.number}>{claims}</td>
            <td className={classes.number}>
              <OpenLink opens={openHedge('*', key)} label={`${hedged} hedged claims in ${name}`}>
                {hedged}
              </OpenLink>
            </td>
            <td className={classes.number}>{percent(share)}</td>
            <td className={classes.number}>
              {percent(low)} – {percent(high)}
            </td>
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

/** Which words hedge, and where. */
export function WordsTable({ hedges: { columns, words } }: { hedges: Hedges }) {
  const shown = columns.filter(({ hedged }) => hedged > 0);
  if (words.length === 0) return <p className={classes.warning}>No claim here is hedged.</p>;
  return (
    <TableTwin
      label="Table of the hedges"
      heads={['Hedge', 'Claims', ...shown.map(({ name }) => name)]}
    >
      <tbody>
        {words.map(({ words: hedge, count, columns: own }) => (
          <tr key={hedge}>
            <th scope="row" dir="auto">
              {hedge}
            </th>
            <td className={classes.number}>
              <OpenLink opens={openHedge(hedge)} label={`${hedge}: ${count} claims`}>
                {count}
              </OpenLink>
            </td>
            {shown.map(({ key, name }) => (
              <Cell
                key={key}
                hedge={hedge}
                name={name}
                column={key}
                count={own.find(({ column }) => column === key)?.count ?? 0}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

interface CellProps {
  hedge: string;
  name: string;
  column: string;
  count: number;
}

function Cell({ hedge, name, column, count }: CellProps) {
  return (
    <td className={classes.number}>
      {count > 0 && (
        <OpenLink opens={openHedge(hedge, column)} label={`${hedge}: ${count} claims in ${name}`}>
          {count}
        </OpenLink>
      )}
    </td>
  );
}
