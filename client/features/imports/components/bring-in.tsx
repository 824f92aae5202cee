import { Button } from '@mantine/core';
import { IconFileDownload, IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { useMe } from '../../../lib/use-me.ts';
import { addFiles, addText, startTopics } from '../queue/import-queue.ts';
import classes from './bring-in.module.css';
import { importDialog } from './import-dialog-store.ts';
import { useFileDrop } from './use-file-drop.ts';

const openAdd = () => importDialog.set({ at: 'add' });

/** The button that brings articles in. */
export function AddButton() {
  const { abilities } = useMe();
  if (!abilities.edit) return null;
  return (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      rightSection={<KeyHint keys="a" />}
      aria-keyshortcuts="a"
      onClick={openAdd}
    >
      Add
    </Button>
  );
}

/** On the library, a text also comes in by key, by pasting anywhere, or by dropping files. */
export function BringInAnywhere({ topicIds }: { topicIds: readonly string[] }) {
  const { abilities } = useMe();
  return abilities.edit ? <Catcher topicIds={topicIds} /> : null;
}

function Catcher({ topicIds }: { topicIds: readonly string[] }) {
  useHotkeys('Bring in', [{ keys: 'a', label: 'Add articles', run: openAdd }]);
  const take = useCallback((files: File[]) => {
    addFiles(files);
    if (importDialog.get().at === 'closed') importDialog.set({ at: 'add' });
  }, []);
  useEffect(() => {
    startTopics.set(topicIds);
    return () => startTopics.set([]);
  }, [topicIds]);
  const isOver = useFileDrop(take);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const field = event.target instanceof Element && event.target.closest('input, textarea');
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (field || text.trim() === '' || importDialog.get().at !== 'closed') return;
      importDialog.set({ at: 'item', key: addText(text) });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
  if (!isOver) return null;
  return (
    <div className={classes.over}>
      <IconFileDownload size={32} stroke={1.5} aria-hidden />
      Drop .txt, .md or .html files to bring them in
    </div>
  );
}
