import type { VerbStance } from '#core/wording/verbs/stances.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { openVerb } from '../open-passages.ts';
import { OpenLink } from '../passages/open-link.tsx';
import classes from '../../views/view.module.css';
import {
  columnsIn,
  stanceMeanings,
  stanceSigns,
  type ReportingVerbs,
  type Speaker,
} from './verbs-model.ts';
import verbClasses from './verbs.module.css';
import { TableTwin } from '../../views/table-twin.tsx';

/** A row for each source, a column for each outlet; every count opens its claims. */
export function VerbsTable({ verbs }: { verbs: ReportingVerbs }) {
  const columns = columnsIn(verbs);
  return (
    <TableTwin label="Table of the verbs" heads={['Source', ...columns.map(({ name }) => name)]}>
      <tbody>
        {verbs.speakers.map((speaker) => (
          <tr key={speaker.source.id}>
            <SourceHead speaker={speaker} />
            {columns.map(({ key, name }) => (
              <td key={key}>
                <VerbList speaker={speaker} column={key} name={name} stances={verbs.stances} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

function SourceHead({ speaker: { source, speaksFor, count } }: { speaker: Speaker }) {
  return (
    <th scope="row" dir="auto">
      <OpenLink opens={openVerb(source.id, null)}>{source.name}</OpenLink>
      <div className={classes.soft}>
        {countOf(count, 'claim')}
        {speaksFor && (
          <>
            , speaks for <bdi>{speaksFor.name}</bdi>
          </>
        )}
      </div>
    </th>
  );
}

interface ListProps {
  speaker: Speaker;
  column: string;
  name: string;
  stances: ReportingVerbs['stances'];
}

function VerbList({ speaker, column, name, stances }: ListProps) {
  const verbs = speaker.columns.find((each) => each.column === column)?.verbs ?? [];
  return (
    <ul className={verbClasses.verbs}>
      {[...verbs]
        .sort((a, b) => b.count - a.count)
        .map(({ lemma, count }) => (
          <li key={lemma}>
            <OpenLink
              opens={openVerb(speaker.source.id, lemma, column)}
              label={`${speaker.source.name}, ${lemma}: ${countOf(count, 'claim')} in ${name}`}
            >
              {lemma} {count}
            </OpenLink>
            <Sign stance={stances[lemma] ?? 'other'} />
          </li>
        ))}
    </ul>
  );
}

function Sign({ stance }: { stance: VerbStance }) {
  const sign = stanceSigns[stance];
  return sign === '' ? null : (
    <span className={verbClasses.sign} title={`${stance}: ${stanceMeanings[stance]}`}>
      {' '}
      {sign}
    </span>
  );
}
