import { Button, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { routes } from '#contract/routes.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { IconX } from '@tabler/icons-react';
import { countOf } from '../../../lib/count-of.ts';
import { markStale } from '../../../lib/mark-stale.ts';
import { useStore } from '../../../lib/store.ts';
import { importQueue } from '../queue/import-queue.ts';
import { importDialog } from './import-dialog-store.ts';
import classes from './import-tray.module.css';
import { useImportQueue } from './use-import-queue.ts';

/** Milliseconds that “all stored” stays to be seen, before it gives back what it lies over. */
const doneFor = 6_000;

/** How far the import is, on whatever page one is; it stays until everything is dealt with. */
export function ImportTray() {
  const { items, total, busy, ready, copies, stored, failed, unsaved } = useImportQueue();
  const dialog = useStore(importDialog);
  const client = useQueryClient();
  useEffect(() => {
    if (stored > 0) void markStale(client, routes.createArticle.tag);
  }, [client, stored]);
  useEffect(() => {
    if (unsaved === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  const isDone = total > 0 && stored === total && dialog.at === 'closed';
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => importQueue.set([]), doneFor);
    return () => clearTimeout(timer);
  }, [isDone]);
  if (total === 0 || dialog.at !== 'closed') return null;
  const waiting = items.find(({ state }) => state.is === 'ready' || state.is === 'failed');
  return (
    <section className={classes.tray} aria-label="Import" role="status">
      <div className={classes.head}>
        <strong>
          Import {stored}/{total}
        </strong>
        <span className={classes.counts}>
          {busy > 0 && <span>{countOf(busy, 'text')} under way</span>}
          {ready > 0 && <span data-tone="accent">{ready} to confirm</span>}
          {copies > 0 && <span data-tone="warn">{copies} already here</span>}
          {failed > 0 && <span data-tone="bad">{failed} not read</span>}
        </span>
        {unsaved === 0 && (
          <IconButton label="Close" size={24} onClick={() => importQueue.set([])}>
            <IconX size={16} />
          </IconButton>
        )}
      </div>
      <Progress.Root size={6} aria-label="Stored so far">
        <Progress.Section value={(stored / total) * 100} color="teal.7" />
        <Progress.Section value={(failed / total) * 100} color="red.7" />
      </Progress.Root>
      {waiting && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => importDialog.set({ at: 'item', key: waiting.key })}
        >
          {ready + copies > 0 ? 'Look and confirm' : 'See what was not read'}
        </Button>
      )}
    </section>
  );
}
