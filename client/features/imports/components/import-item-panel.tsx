import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { paths } from '../../../app/paths.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { nameOf, type ImportItem } from '../queue/import-item.ts';
import { dismiss, editDraft, importQueue, retry, store } from '../queue/import-queue.ts';
import { ConfirmForm } from './confirm-form.tsx';
import classes from './import-dialog.module.css';
import { importDialog } from './import-dialog-store.ts';
import { ProposedText } from './proposed-text.tsx';
import { nextToConfirm } from './use-import-queue.ts';

/** One text: read, to be confirmed, stored, or why not. */
export function ImportItemPanel({ item }: { item: ImportItem }) {
  const { key, state } = item;
  const goOn = () => {
    const next = nextToConfirm(importQueue.get(), key);
    importDialog.set(next ? { at: 'item', key: next.key } : { at: 'item', key });
  };
  const leave = () => {
    goOn();
    dismiss(key);
  };
  switch (state.is) {
    case 'waiting':
    case 'reading':
      return <LoadingState rows={10} label="Reading the text" />;
    case 'failed':
      return (
        <EmptyState
          icon={<IconAlertTriangle size={24} stroke={1.5} />}
          action={
            <div className={classes.buttons}>
              <Button variant="default" onClick={leave}>
                Take it off the list
              </Button>
              {state.mayRetry && <Button onClick={() => retry(item)}>Try again</Button>}
            </div>
          }
        >
          <strong dir="auto">{nameOf(item)}</strong> was not read. {state.reason}
        </EmptyState>
      );
    case 'stored':
      return (
        <EmptyState
          icon={<IconCheck size={24} stroke={1.5} />}
          action={
            <LinkButton
              to={paths.reader}
              params={{ articleId: state.articleId }}
              onClick={() => importDialog.set({ at: 'closed' })}
            >
              Open the article
            </LinkButton>
          }
        >
          <strong dir="auto">{nameOf(item)}</strong> is stored.
        </EmptyState>
      );
    case 'ready':
    case 'storing':
      return (
        <div className={classes.confirm}>
          <div className={classes.words}>
            <ProposedText
              proposal={state.proposal}
              language={state.draft.language}
              kinds={state.draft.kinds}
              onKinds={state.is === 'ready' ? (kinds) => editDraft(key, { kinds }) : undefined}
            />
          </div>
          <div className={classes.fields}>
            <ConfirmForm
              proposal={state.proposal}
              draft={state.draft}
              notice={state.is === 'ready' ? state.notice : null}
              isStoring={state.is === 'storing'}
              onEdit={(change) => editDraft(key, change)}
              onStore={() => {
                void store(key);
                goOn();
              }}
            />
            <Button variant="subtle" color="gray" mx="lg" mb="lg" onClick={leave}>
              Do not store this text
            </Button>
          </div>
        </div>
      );
  }
}
