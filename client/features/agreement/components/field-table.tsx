import { agreementFields, type AgreementField } from '#core/agreement/agreement.ts';
import type { EditorSet, FieldAgreement } from '#contract/agreement.ts';
import { alphaWords, editorWords, fieldWords, reasonWords, restsOn } from '../words.ts';
import classes from './agreement.module.css';
import { ReadingMark } from './reading-mark.tsx';

/** Field by field: alpha, what one may make of it, and what it rests on. */
export function FieldTable({ set }: { set: EditorSet }) {
  return (
    <table
      className={`${classes.table} ${classes.fields}`}
      aria-label={`Agreement of ${editorWords(set)}`}
    >
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col" className={classes.number}>
            Alpha
          </th>
          <th scope="col">Read it as</th>
          <th scope="col">Rests on</th>
        </tr>
      </thead>
      <tbody>
        {agreementFields.map((field) => (
          <FieldRow key={field} field={field} agreement={set.fields[field]} />
        ))}
      </tbody>
    </table>
  );
}

function FieldRow({ field, agreement }: { field: AgreementField; agreement: FieldAgreement }) {
  const { name, asks } = fieldWords[field];
  const { alpha, small } = agreement;
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>{asks}</span>
      </th>
      <td className={classes.alpha}>{alphaWords(agreement)}</td>
      <td className={classes.meaning}>
        {alpha === null ? reasonWords(agreement) : <ReadingMark alpha={alpha} small={small} />}
      </td>
      <td className={classes.rest}>{restsOn(field, agreement)}</td>
    </tr>
  );
}
