import { Link } from '@tanstack/react-router';
import { paths } from '../../../../app/paths.ts';
import { formatDate } from '../../../../lib/dates.ts';
import { openTerms } from '../open-passages.ts';
import { OpenLink } from '../passages/open-link.tsx';
import classes from '../wording.module.css';
import {
  columnsWith,
  headlineRows,
  titleParts,
  type Headline,
  type Headlines,
} from './headlines-model.ts';
import headlineClasses from './headlines.module.css';

/** A row for each date, a column for each outlet. */
export function HeadlinesTable({ headlines }: { headlines: Headlines }) {
  const columns = columnsWith(headlines);
  return (
    <div className={classes.tableRoom} tabIndex={0} role="group" aria-label="Headlines">
      <table className={`${classes.table ?? ''} ${headlineClasses.table ?? ''}`}>
        <thead>
          <tr>
            <th scope="col">Published</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {headlineRows(headlines).map(({ published, columns: own }, index) => (
            <tr key={index}>
              <th scope="row" className={headlineClasses.date}>
                {formatDate(published)}
              </th>
              {columns.map(({ key }) => (
                <td key={key}>
                  {own.get(key)?.map((headline) => (
                    <Title key={headline.articleId} headline={headline} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The headline leads to its article; a marked word to its places in the outlet. */
function Title({ headline }: { headline: Headline }) {
  const { articleId, column, language } = headline;
  return (
    <p className={headlineClasses.title} dir="auto" lang={language ?? undefined}>
      {titleParts(headline).map(({ text, key }, index) =>
        key === null ? (
          <Link key={index} to={paths.reader} params={{ articleId }}>
            {text}
          </Link>
        ) : (
          <OpenLink
            key={index}
            opens={openTerms([key], { columns: [column] })}
            className={headlineClasses.mark}
          >
            {text}
          </OpenLink>
        ),
      )}
    </p>
  );
}
