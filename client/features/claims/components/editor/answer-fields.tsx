import type { Question } from '#contract/nouns.ts';
import { SourceField } from '../fields/source-field.tsx';
import classes from './editor.module.css';
import type { SectionProps } from './section-props.ts';

interface Props extends SectionProps {
  question: Question;
}

/** One of the question's answers, and for whom it is given where the question asks per actor. */
export function AnswerFields({ question, draft, change, readOnly }: Props) {
  const { answer } = draft;
  return (
    <>
      <fieldset className={classes.answers} disabled={readOnly}>
        <legend>Answer</legend>
        {question.answers.map(({ id, value }) => (
          <label key={id} className={classes.answer} data-chosen={answer?.value === value}>
            <input
              type="radio"
              name={`answer of ${question.id}`}
              checked={answer?.value === value}
              onChange={() => change({ answer: { value, actor: answer?.actor ?? null } })}
            />
            {value}
          </label>
        ))}
        {answer && !readOnly && (
          <button type="button" className={classes.clear} onClick={() => change({ answer: null })}>
            clear
          </button>
        )}
      </fieldset>
      {question.perActor && answer && (
        <SourceField
          label="For whom"
          title="The actor this answer is given for"
          value={answer.actor}
          placeholder="the question asks per actor"
          disabled={readOnly}
          write={(actor) => change({ answer: { value: answer.value, actor } })}
        />
      )}
    </>
  );
}
