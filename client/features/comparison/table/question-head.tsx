import { formatDate } from '../../../lib/dates.ts';
import type { MatrixRow } from '../matrix.ts';
import classes from './question-head.module.css';

/** The question, and which kind of answer it asks for. */
export function QuestionHead({ question }: { question: MatrixRow['question'] }) {
  const { kind, unit, perActor, since } = question;
  const asked = [
    kind === 'figure' && unit !== null ? unit.replace(/^items:/, '') : kind,
    perActor ? 'per actor' : null,
    since ? `since ${formatDate(since)}` : null,
  ].filter((part) => part !== null);
  return (
    <>
      <span className={classes.text} dir="auto">
        {question.text}
      </span>
      <span className={classes.asked}>{asked.join(' · ')}</span>
    </>
  );
}
