import { countOf } from '../../../../lib/count-of.ts';
import { openTerms } from '../open-passages.ts';
import { OpenLink } from '../passages/open-link.tsx';
import classes from '../../views/view.module.css';
import { timesWords, type TermModel, type TermRow } from './term-model.ts';
import { TableTwin } from '../../views/table-twin.tsx';

/** What the plot shows, to be read. */
export function TermsTable({ model }: { model: TermModel }) {
  return (
    <TableTwin
      label="Table of the terms"
      heads={['Term', 'Odds', '95 %', 'z', model.side, 'In', model.rest, 'In']}
    >
      {model.groups.map(({ title, half, rows }) => (
        <tbody key={half}>
          <tr>
            <th colSpan={8} scope="rowgroup" className={classes.soft}>
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.key} row={row} unit={model.unit} />
          ))}
        </tbody>
      ))}
    </TableTwin>
  );
}

function Row({ row, unit }: { row: TermRow; unit: TermModel['unit'] }) {
  const { key, term, delta, low, high, z, isPale, isLone } = row;
  return (
    <tr>
      <th scope="row" dir="auto">
        <OpenLink opens={openTerms([key])}>{term}</OpenLink>
        {isLone && <span className={classes.soft}> in one {unit}</span>}
      </th>
      <td className={classes.number}>{timesWords(delta)}</td>
      <td className={classes.number}>
        {Math.exp(low).toFixed(2)} – {Math.exp(high).toFixed(2)}
        {isPale && <span className={classes.soft}> may be chance</span>}
      </td>
      <td className={classes.number}>{z.toFixed(1)}</td>
      {(['side', 'rest'] as const).flatMap((half) => [
        <td key={half} className={classes.number}>
          <OpenLink opens={openTerms([key], { half })}>{row[half].count}</OpenLink>
        </td>,
        <td key={`${half} of`} className={classes.soft}>
          {countOf(row[half].articles, unit)}
        </td>,
      ])}
    </tr>
  );
}
