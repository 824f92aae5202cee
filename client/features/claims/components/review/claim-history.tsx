import { useQuery } from '@tanstack/react-query';
import type { Claim } from '#contract/claims.ts';
import { Answer } from '../../../../components/answer.tsx';
import { formatInstant } from '../../../../lib/dates.ts';
import { historyOf } from '../../api/claim-cache.ts';
import { changedFields, changesBetween } from '../../draft/changes.ts';
import { draftOf, fieldNames } from '../../draft/claim-draft.ts';
import type { Codebook } from '../editor/section-props.ts';
import classes from './review.module.css';
import { valueWords } from './value-words.ts';

/** Who changed what, when, before and after; the newest first. */
export function ClaimHistory({ claimId, codebook }: { claimId: string; codebook: Codebook }) {
  const history = useQuery(historyOf(claimId));
  return (
    <Answer found={history} loading="Loading the history" rows={3} compact>
      {({ items }) => (
        <ol className={classes.history}>
          {items.toReversed().map(({ id, at, member, action, before, after }) => (
            <li key={id} className={classes.event}>
              <span className={classes.eventHead}>
                <strong>{member.name}</strong> · {action.replace(/^claim /, '')}
                <time dateTime={at}>{formatInstant(at)}</time>
              </span>
              {before && after && (
                <FieldChanges before={before} after={after} codebook={codebook} />
              )}
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}

interface ChangesProps {
  before: Claim;
  after: Claim;
  codebook: Codebook;
}

function FieldChanges({ before, after, codebook }: ChangesProps) {
  const [was, now] = [draftOf(before), draftOf(after)];
  const fields = changedFields(changesBetween(was, now));
  return (
    <dl className={classes.changes}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{fieldNames[field]}</dt>
          <dd dir="auto">
            <del>{valueWords(was, field, codebook)}</del> <span aria-hidden>→</span>{' '}
            <ins>{valueWords(now, field, codebook)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
