import { Link } from '@tanstack/react-router';
import { agreementFields } from '#core/agreement/agreement.ts';
import type { EditorSet, TopicAgreement } from '#contract/agreement.ts';
import { paths } from '../../../app/paths.ts';
import { countOf } from '../../../lib/count-of.ts';
import { alphaWords, editorWords, fieldWords, keyOf } from '../words.ts';
import classes from './agreement.module.css';

interface Props {
  topicId: string;
  agreement: TopicAgreement;
}

/** Who agrees with whom; each line leads to its own figures and disagreements. */
export function SetTable({ topicId, agreement: { sets, morePairs, chosen } }: Props) {
  return (
    <>
      <table
        className={`${classes.table} ${classes.sets}`}
        aria-label="Alpha of all and of each two"
      >
        <thead>
          <tr>
            <th scope="col">Editors</th>
            {agreementFields.map((field) => (
              <th key={field} scope="col" className={classes.number}>
                {fieldWords[field].name}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              Articles
            </th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <SetRow
              key={keyOf(set)}
              topicId={topicId}
              set={set}
              isChosen={keyOf(set) === keyOf(chosen)}
            />
          ))}
        </tbody>
      </table>
      {morePairs > 0 && (
        <p className={classes.note}>{countOf(morePairs, 'pair')} with fewer articles left out.</p>
      )}
    </>
  );
}

interface RowProps {
  topicId: string;
  set: EditorSet;
  isChosen: boolean;
}

function SetRow({ topicId, set, isChosen }: RowProps) {
  // Everybody is what the page opens with.
  const editors = set.editors.length > 2 ? undefined : keyOf(set);
  return (
    <tr data-chosen={isChosen || undefined}>
      <th scope="row">
        <Link
          to={paths.agreement}
          params={{ topicId }}
          search={{ editors }}
          resetScroll={false}
          aria-current={isChosen ? 'true' : undefined}
          className={classes.link}
        >
          {editorWords(set)}
        </Link>
      </th>
      {agreementFields.map((field) => (
        <td key={field} className={classes.number}>
          {alphaWords(set.fields[field])}
        </td>
      ))}
      <td className={classes.number}>{set.articles}</td>
    </tr>
  );
}
