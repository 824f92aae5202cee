import { Button } from '@mantine/core';
import { question as questionSchema, type Category, type Question } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { withUndo } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { formatDate } from '../../../lib/dates.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { EditableRow } from '../components/editable-row.tsx';
import { OrderButtons } from '../components/order-buttons.tsx';
import { useEdit } from '../use-edit.ts';
import { bodyOf, draftOf, missingIn } from './question-draft.ts';
import { QuestionEditor } from './question-editor.tsx';
import classes from './topics.module.css';

const words = {
  text: { label: 'Question' },
  kind: { label: 'Kind of answer' },
  unit: { label: 'Unit' },
  answers: { label: 'Answers', show: answersShown },
  exclusive: { label: 'Answers exclude each other' },
  perActor: { label: 'Per actor' },
  since: { label: 'Since' },
  category: { label: 'Category' },
  position: { label: 'Place' },
};

interface Props {
  question: Question;
  index: number;
  count: number;
  category: Category | undefined;
  /** Just added: its kind and the rest are to be said. */
  startsOpen: boolean;
}

export function QuestionRow({ question, index, count, category, startsOpen }: Props) {
  const { id, text, claimCount, version, abilities } = question;
  const edit = useEdit(routes.editQuestion, questionSchema);
  const trash = useWrite(routes.trashQuestion);
  const restore = useWrite(routes.restoreQuestion);
  const params = { questionId: id };
  const putAway = () =>
    void withUndo(
      trash.mutateAsync({ params, ifVersion: version }),
      'The question is in the trash; its claims stay.',
      () => restore.mutate({ params }),
    );
  const save = (body: ReturnType<typeof bodyOf>) => edit.save({ params, body, ifVersion: version });
  return (
    <EditableRow
      fields={draftOf(question)}
      mayEdit={abilities.edit}
      {...{ edit, words }}
      startsOpen={startsOpen}
      summary={
        <span className={classes.summary}>
          <span className={classes.name} dir="auto">
            {text}
          </span>
          <span className={classes.marks}>
            {category && <CategoryMark category={category} />}
            {answerWords(question)}
          </span>
        </span>
      }
      aside={
        <>
          <span className={classes.count}>{countOf(claimCount, 'claim')}</span>
          {abilities.edit && (
            <OrderButtons
              name={text}
              index={index}
              count={count}
              isBusy={edit.isSaving}
              onMove={(position) => void save({ position })}
            />
          )}
        </>
      }
      onSave={(draft) => save(bodyOf(draft))}
      canSave={(draft) => missingIn(draft) === null}
      deeds={() =>
        abilities.trash && (
          <Button variant="subtle" color="red" onClick={putAway}>
            Put into the trash
          </Button>
        )
      }
    >
      {(draft, onChange) => <QuestionEditor {...{ draft, onChange }} />}
    </EditableRow>
  );
}

function answerWords({ kind, unit, answers, exclusive, perActor, since }: Question): string {
  const parts = [
    kind === 'figure' ? `figure in ${unit?.replace('items:', '') ?? '?'}` : null,
    kind === 'choice' ? answers.map(({ value }) => value).join(' / ') : null,
    kind === 'account' ? 'in words' : null,
    exclusive ? 'one only' : null,
    perActor ? 'per actor' : null,
    since === null ? null : `since ${formatDate(since)}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** As sent they are words, as they stand they have ids. */
function answersShown(answers: unknown): string {
  if (!Array.isArray(answers)) return '–';
  const values = answers.map((answer: unknown) =>
    typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer,
  );
  return values.join(' / ') || '–';
}
