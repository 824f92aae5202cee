import type { TopicNames } from '#contract/names.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { formatDate } from '../../../../lib/dates.ts';
import { openNaming } from '../open-passages.ts';
import { OpenLink } from '../passages/open-link.tsx';
import classes from '../../views/view.module.css';
import type { ThingRows } from './names-model.ts';
import own from './names.module.css';
import { TableTwin } from '../../views/table-twin.tsx';

/** What the plot shows, to be read: each count opens its passages. */
export function NamesTable({ names, things }: { names: TopicNames; things: readonly ThingRows[] }) {
  const { columns } = names;
  return (
    <TableTwin
      label="Table of the names"
      heads={[
        'Named',
        'First – last',
        ...columns.map(({ name, articles }) => ({ name, title: countOf(articles, 'article') })),
      ]}
    >
      {things.map(({ thing, rows }) => (
        <tbody key={thing.id}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 2} dir="auto">
              {thing.name}
              <span className={classes.soft}>
                {thing.kind === 'offer' ? ' · offered' : ''}
                {thing.note === null ? '' : ` · ${thing.note}`}
              </span>
            </th>
          </tr>
          {rows.map(({ naming, shared, cells }) => (
            <tr key={naming.words} className={shared ? own.shared : undefined}>
              <th scope="row" dir="auto">
                <OpenLink opens={openNaming(thing.id, naming.words)}>{naming.words}</OpenLink>
              </th>
              <td className={classes.soft}>
                {formatDate(naming.first)}
                {naming.last !== naming.first && ` – ${formatDate(naming.last)}`}
              </td>
              {cells.map((cell, at) => (
                <td key={columns[at]?.key} className={classes.number}>
                  {cell && (
                    <OpenLink
                      opens={openNaming(thing.id, naming.words, cell.column)}
                      label={`“${naming.words}” in ${columns[at]?.name ?? ''}: ${countOf(cell.articles, 'article')}, ${countOf(cell.times, 'time')}`}
                    >
                      {cell.articles} <span className={classes.soft}>({cell.times}×)</span>
                    </OpenLink>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </TableTwin>
  );
}
