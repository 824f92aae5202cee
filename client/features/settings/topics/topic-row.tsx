import { Button, Textarea } from '@mantine/core';
import { topic as topicSchema, type Topic } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { withUndo } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { EditableRow } from '../components/editable-row.tsx';
import { NameField } from '../components/name-field.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './topics.module.css';

const words = { name: { label: 'Name' }, description: { label: 'Description' } };

export function TopicRow({ topic }: { topic: Topic }) {
  const { id, name, description, articleCount, questionCount, version, abilities } = topic;
  const edit = useEdit(routes.editTopic, topicSchema);
  const trash = useWrite(routes.trashTopic);
  const restore = useWrite(routes.restoreTopic);
  const params = { topicId: id };
  const putAway = () =>
    void withUndo(
      trash.mutateAsync({ params, ifVersion: version }),
      `“${name}” is in the trash; its articles and claims stay.`,
      () => restore.mutate({ params }),
    );
  return (
    <EditableRow
      fields={{ name, description }}
      mayEdit={abilities.edit}
      {...{ edit, words }}
      summary={
        <span className={classes.summary}>
          <span className={classes.name} dir="auto">
            {name}
          </span>
          {description !== null && (
            <span className={classes.description} dir="auto">
              {description}
            </span>
          )}
        </span>
      }
      aside={
        <>
          <span className={classes.count}>{countOf(articleCount, 'article')}</span>
          <LinkButton
            to={paths.topic}
            params={params}
            variant="default"
            aria-label={`${countOf(questionCount, 'question')} of “${name}”`}
          >
            {countOf(questionCount, 'question')}
          </LinkButton>
        </>
      }
      onSave={(body) => edit.save({ params, body, ifVersion: version })}
      canSave={(draft) => draft.name.trim() !== ''}
      deeds={() =>
        abilities.trash && (
          <Button variant="subtle" color="red" onClick={putAway}>
            Put into the trash
          </Button>
        )
      }
    >
      {(draft, onChange) => (
        <>
          <NameField data-wide value={draft.name} onChange={(name) => onChange({ name })} />
          <Textarea
            data-wide
            label="Description"
            autosize
            minRows={2}
            maxLength={2000}
            value={draft.description ?? ''}
            onChange={(event) => onChange({ description: event.currentTarget.value || null })}
          />
        </>
      )}
    </EditableRow>
  );
}
