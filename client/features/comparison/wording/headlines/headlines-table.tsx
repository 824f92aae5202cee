import { Link } from '@tanstack/react-router';
import { paths } from '../../../../app/paths.ts';
import { formatDate } from '../../../../lib/dates.ts';
import { openTermsOf } from '../open-passages.ts';
import { OpenLink } from '../passages/open-link.tsx';
import {
  columnsWith,
  hasWords,
  headlineRows,
  titleParts,
  type Headline,
  type Headlines,
} from './headlines-model.ts';
import headlineClasses from './headlines.module.css';
import { TableTwin } from '../../views/table-twin.tsx';

/** Outlets that stand beside each other; more, and most cells are empty. */
const mostBeside = 4;

/** Side by side where few outlets are shown; otherwise one below the other. */
export function HeadlinesTable({ headlines }: { headlines: Headlines }) {
  const isFew = columnsWith(headlines).length <= mostBeside;
  return isFew ? <SideBySide headlines={headlines} /> : <ByDate headlines={headlines} />;
}

/** A row for each headline. */
function ByDate({ headlines: { columns, items } }: { headlines: Headlines }) {
  const nameOf = (key: string) => columns.find((column) => column.key === key)?.name ?? '';
  return (
    <TableTwin label="Headlines" heads={['Published', 'Outlet', 'Headline']}>
      <tbody>
        {items.map((headline) => (
          <tr key={headline.articleId}>
            <td className={headlineClasses.date}>{formatDate(headline.published)}</td>
            <td dir="auto">{nameOf(headline.column)}</td>
            <td>
              <Title headline={headline} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

/** A row for each date, a column for each outlet. */
function SideBySide({ headlines }: { headlines: Headlines }) {
  const columns = columnsWith(headlines);
  return (
    <TableTwin
      label="Headlines"
      heads={['Published', ...columns.map(({ name }) => name)]}
      className={headlineClasses.columns}
    >
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
    </TableTwin>
  );
}

/** The headline leads to its article; a marked word to its places in the outlet. */
function Title({ headline }: { headline: Headline }) {
  const { articleId, column, language } = headline;
  return (
    <p className={headlineClasses.title} dir="auto" lang={language ?? undefined}>
      {titleParts(headline).map(({ text, key }, index) =>
        key === null ? (
          <Between key={index} articleId={articleId} text={text} />
        ) : (
          <OpenLink
            key={index}
            opens={openTermsOf('all', [key], { columns: [column] })}
            className={headlineClasses.mark}
          >
            {text}
          </OpenLink>
        ),
      )}
    </p>
  );
}

function Between({ articleId, text }: { articleId: string; text: string }) {
  if (!hasWords(text)) return text;
  return (
    <Link to={paths.reader} params={{ articleId }}>
      {text}
    </Link>
  );
}
