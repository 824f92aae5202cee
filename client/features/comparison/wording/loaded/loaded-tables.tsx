import { formatNumber } from '../../../../lib/count-of.ts';
import { openTermsOf } from '../open-passages.ts';
import { OpenLink } from '../passages/open-link.tsx';
import classes from '../../views/view.module.css';
import { fewWords, rate, termsFound, type LoadedTerm, type LoadedWords } from './loaded-model.ts';
import { TableTwin } from '../../views/table-twin.tsx';

interface Props {
  loaded: LoadedWords;
}

/** All terms together, outlet by outlet. */
export function OutletsTable({ loaded }: Props) {
  const keys = termsFound(loaded).map(({ key }) => key);
  return (
    <TableTwin
      label="Table of the outlets"
      heads={['Outlet', 'Own words', 'Per 10,000', 'Quoted', 'Per 10,000', 'Words counted']}
    >
      <tbody>
        {loaded.columns.map(({ key, name, words, loaded: counts }) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {(['own', 'quoted'] as const).flatMap((voice) => [
              <td key={voice} className={classes.number}>
                {counts[voice] > 0 ? (
                  <OpenLink
                    opens={openTermsOf(voice, termsIn(keys, loaded, key), { columns: [key] })}
                    label={`${counts[voice]} loaded words in ${name}, ${voice}`}
                  >
                    {counts[voice]}
                  </OpenLink>
                ) : (
                  0
                )}
              </td>,
              <td key={`${voice} rate`} className={classes.number}>
                {rate(counts[voice], words[voice])}
              </td>,
            ])}
            <td className={classes.number}>
              {formatNumber(words.own + words.quoted)}
              {words.own < fewWords && <span className={classes.soft}> few</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

/** As many as the concordance takes. */
const mostTerms = 40;

function termsIn(keys: readonly string[], { terms }: LoadedWords, column: string): string[] {
  const own = new Set(
    terms
      .filter(({ columns }) => columns.some((each) => each.column === column))
      .map(({ key }) => key),
  );
  return keys.filter((key) => own.has(key)).slice(0, mostTerms);
}

/** Each term, outlet by outlet. */
export function TermsTable({ loaded }: Props) {
  const terms = termsFound(loaded);
  const used = new Set(terms.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const columns = loaded.columns.filter(({ key }) => used.has(key));
  return (
    <TableTwin
      label="Table of loaded words"
      heads={['Term', 'Class', ...columns.map(({ name }) => name)]}
    >
      <tbody>
        {terms.map((term) => (
          <tr key={term.id}>
            <th scope="row" dir="auto">
              {term.term}
            </th>
            <td className={classes.soft}>{term.category}</td>
            {columns.map(({ key, name }) => (
              <td key={key} className={classes.number}>
                <Counts term={term} column={key} name={name} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

interface CountsProps {
  term: LoadedTerm;
  column: string;
  name: string;
}

/** "4 + 1 “ ”": of the outlet's own, and inside quotation marks. */
function Counts({ term: { term, key, columns }, column, name }: CountsProps) {
  const counts = columns.find((each) => each.column === column);
  if (!counts) return null;
  const link = (voice: 'own' | 'quoted') => (
    <OpenLink
      opens={openTermsOf(voice, [key], { columns: [column] })}
      label={`${term}: ${counts[voice]} in ${name}, ${voice}`}
    >
      {voice === 'own' ? counts.own : `“${counts.quoted}”`}
    </OpenLink>
  );
  return (
    <>
      {counts.own > 0 && link('own')} {counts.quoted > 0 && link('quoted')}
    </>
  );
}
