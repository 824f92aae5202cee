import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { Notice } from '../../../components/notice.tsx';
import { RejectedDialog } from '../../../features/claims/suggestions/rejected-dialog.tsx';
import { suggestionsShown } from '../../../features/claims/suggestions/shown.ts';
import { OutlineGroup } from '../../../features/reader/components/outline.tsx';
import { messageOf } from '../../../lib/api-error.ts';
import classes from './desk-suggestions.module.css';
import type { DeskState } from './use-desk.ts';
import type { DeskSuggestions as State } from './use-desk-suggestions.ts';

interface Props {
  desk: DeskState;
  suggestions: State;
  /** Somebody went somewhere: a drawer may close. */
  onGo: () => void;
}

/** How much is suggested, all of it at once, what was rejected, and who gave no answer. */
export function DeskSuggestions({ desk, suggestions, onGo }: Props) {
  const { items, rejected, shown, go, setAsksAll } = suggestions;
  const [showsRejected, setShowsRejected] = useState(false);
  const count = items.length;
  return (
    <OutlineGroup
      title="Suggested"
      aside={
        <Switch
          size="xs"
          aria-label="Show suggestions"
          checked={shown}
          onChange={(event) =>
            suggestionsShown.set(event.currentTarget.checked ? 'shown' : 'hidden')
          }
        />
      }
    >
      <div className={classes.body}>
        <Standing suggestions={suggestions} />
        {count > 0 && (
          <div className={classes.buttons}>
            <Button
              variant="default"
              size="compact-sm"
              rightSection={<KeyHint keys="shift+j" />}
              aria-keyshortcuts="Shift+J"
              onClick={() => {
                go(1);
                onGo();
              }}
            >
              Next
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              rightSection={<KeyHint keys="shift+Enter" />}
              aria-keyshortcuts="Shift+Enter"
              onClick={() => setAsksAll(true)}
            >
              All
            </Button>
          </div>
        )}
        {suggestions.troubles.map(({ id, message, retry, isRetrying, partly }) => (
          <Notice key={id} tone={partly ? 'quiet' : 'warn'}>
            <p className={classes.said} dir="auto">
              {message}
              {!partly && ' The others’ suggestions are shown.'}
            </p>
            {!partly && (
              <Button variant="default" size="compact-sm" loading={isRetrying} onClick={retry}>
                Try again
              </Button>
            )}
          </Notice>
        ))}
        {shown && rejected > 0 && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            className={classes.rejected}
            onClick={() => setShowsRejected(true)}
          >
            {rejected} rejected
          </Button>
        )}
      </div>
      {showsRejected && (
        <RejectedDialog
          articleId={desk.article.id}
          categories={desk.codebook.categories}
          onClose={() => setShowsRejected(false)}
        />
      )}
    </OutlineGroup>
  );
}

function Standing({ suggestions }: { suggestions: State }) {
  const { items, engine, isAsking, shown } = suggestions;
  if (!shown) return <p className={classes.hint}>Not shown.</p>;
  if (engine.isError) {
    return (
      <Notice tone="warn">
        <p className={classes.said}>{messageOf(engine.error)}</p>
        <Button variant="default" size="compact-sm" onClick={() => void engine.refetch()}>
          Try again
        </Button>
      </Notice>
    );
  }
  if (items.length > 0) {
    return (
      <p className={classes.count} role="status">
        <strong>{items.length}</strong> suggested{isAsking && ', more may come'}
      </p>
    );
  }
  const words = isAsking ? 'Looking for passages worth tagging …' : 'Nothing more is suggested.';
  return (
    <p className={classes.hint} role="status">
      {words}
    </p>
  );
}
