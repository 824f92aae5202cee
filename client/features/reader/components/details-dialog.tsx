import { Alert, Autocomplete, Button, Modal, MultiSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { article as articleSchema, type Article } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import { currentIn, messageOf } from '../../../lib/api-error.ts';
import { read } from '../../../lib/query.ts';
import { useEditArticle } from '../api/use-edit-article.ts';
import classes from './details-dialog.module.css';
import {
  bothChanged,
  changesIn,
  dateProblem,
  detailsOf,
  rebased,
  type Details,
} from './details.ts';
import { StaleDetails } from './stale-details.tsx';

interface Props {
  article: Article;
  onClose: () => void;
}

/** Correct what is known of an article. Somebody else's newer words are shown before they go. */
export function DetailsDialog({ article, onClose }: Props) {
  // What is on the form stays, whatever comes in from elsewhere meanwhile.
  const [base, setBase] = useState(article);
  const [details, setDetails] = useState(() => detailsOf(article));
  const edit = useEditArticle({ quiet: true });
  const { data: outlets } = useQuery(read(routes.listOutlets));
  const { data: topics } = useQuery(read(routes.listTopics));
  const set = (next: Partial<Details>) => setDetails({ ...details, ...next });
  const save = () => {
    const options = { onSuccess: onClose };
    edit.mutate({ article: base, changes: changesIn(detailsOf(base), details) }, options);
  };
  const moveTo = (current: Article, shown: Details) => {
    setBase(current);
    setDetails(shown);
    edit.reset();
  };
  const theirs = currentIn(edit.error, articleSchema);
  const badDate = dateProblem(details.date);
  return (
    <Modal opened onClose={onClose} title="Article details" size="lg">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {theirs && (
          <StaleDetails
            both={bothChanged(detailsOf(base), details, detailsOf(theirs))}
            theirs={detailsOf(theirs)}
            takeTheirs={() => moveTo(theirs, detailsOf(theirs))}
            keepMine={() => moveTo(theirs, rebased(detailsOf(base), details, detailsOf(theirs)))}
          />
        )}
        {edit.isError && !theirs && (
          <Alert color="red" role="alert">
            {messageOf(edit.error)}
          </Alert>
        )}
        <TextInput
          label="Title"
          dir="auto"
          data-autofocus
          value={details.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <div className={classes.pair}>
          <Autocomplete
            label="Outlet"
            description="A new name makes a new outlet"
            data={(outlets?.items ?? []).map(({ name }) => name)}
            limit={8}
            value={details.outlet}
            onChange={(outlet) => set({ outlet })}
          />
          <TextInput
            label="Published"
            description="As exactly as it is known: 2021, 2021-05 or 2021-05-06"
            error={badDate}
            value={details.date}
            onChange={(event) => set({ date: event.currentTarget.value })}
          />
        </div>
        <div className={classes.pair}>
          <TextInput
            label="Byline"
            dir="auto"
            value={details.byline}
            onChange={(event) => set({ byline: event.currentTarget.value })}
          />
          <TextInput
            label="Language"
            placeholder="en"
            value={details.language}
            onChange={(event) => set({ language: event.currentTarget.value })}
          />
        </div>
        <TextInput
          label="Address"
          type="url"
          placeholder="https://"
          value={details.url}
          onChange={(event) => set({ url: event.currentTarget.value })}
        />
        <MultiSelect
          label="Topics"
          data={(topics?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={details.topicIds}
          onChange={(topicIds) => set({ topicIds })}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={edit.isPending} disabled={badDate !== null}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}
