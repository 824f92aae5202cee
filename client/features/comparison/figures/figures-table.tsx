import { Link } from '@tanstack/react-router';
import { formatDate } from '../../../lib/dates.ts';
import { Chain } from '../components/chain.tsx';
import classes from '../views/view.module.css';
import own from './figures.module.css';
import { headingsOf, type PlotModel, type PlotRow } from './plot-model.ts';
import { TableTwin } from '../views/table-twin.tsx';

/** What the plot shows, to be read. */
export function FiguresTable({ model }: { model: PlotModel }) {
  return (
    <TableTwin
      label="Table of the figures"
      heads={['Outlet', 'Figure', 'Lowest', 'Highest', 'Period', 'Said by', 'Published']}
    >
      {model.panels.flatMap((panel) =>
        panel.bands.map((band, index) => (
          <tbody key={`${panel.unit} ${index}`}>
            <BandHead headings={headingsOf(band, panel)} />
            {band.rows.map((row) => (
              <Row key={row.claim.id} row={row} />
            ))}
          </tbody>
        )),
      )}
    </TableTwin>
  );
}

function BandHead({ headings }: { headings: readonly string[] }) {
  if (headings.length === 0) return null;
  return (
    <tr>
      <th colSpan={7} scope="rowgroup" className={own.bandHead}>
        {headings.join(' ')}
      </th>
    </tr>
  );
}

function Row({ row: { claim, outlet, words, rate, period, figure, group } }: { row: PlotRow }) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {outlet}
      </th>
      <td>
        <Link
          to="/articles/$articleId"
          params={{ articleId: claim.articleId }}
          search={{ claim: claim.id }}
        >
          {words}
        </Link>
        {rate !== null && <span className={classes.soft}> {rate}</span>}
        {group !== null && <span className={classes.soft}> same, group {group + 1}</span>}
      </td>
      <td className={classes.number}>
        {figure.from === null ? 'open' : grouped(claim.figure?.low ?? '')}
      </td>
      <td className={classes.number}>
        {figure.to === null ? 'open' : grouped(claim.figure?.high ?? '')}
      </td>
      <td>{period ?? 'not said'}</td>
      <td>
        <Chain chain={claim.chain} />
      </td>
      <td>{formatDate(claim.published)}</td>
    </tr>
  );
}

/** "4,600,000,000", "4.5": digits as they are stored, in groups of three. */
function grouped(decimal: string): string {
  const [whole = '', ...rest] = decimal.split('.');
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}
