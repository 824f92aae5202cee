import { Button, FileButton, Textarea } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useStore } from '../../../lib/store.ts';
import { addFiles, addText } from '../queue/import-queue.ts';
import classes from './import-dialog.module.css';
import { importDialog, pastedText } from './import-dialog-store.ts';

/** Paste a text, or choose files. */
export function AddPanel() {
  const text = useStore(pastedText);
  const take = () => {
    if (text.trim() === '') return;
    importDialog.set({ at: 'item', key: addText(text) });
    pastedText.set('');
  };
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Textarea
        label="Paste an article"
        description="With its headline, date and byline if you have them: they are looked for in the text."
        className={classes.paste}
        data-autofocus
        value={text}
        onChange={(event) => pastedText.set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          take();
        }}
      />
      <div className={classes.addButtons}>
        <FileButton
          multiple
          accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
          onChange={(files) => addFiles(files)}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="sm"
              leftSection={<IconFiles size={16} stroke={1.5} aria-hidden />}
            >
              Choose files
            </Button>
          )}
        </FileButton>
        <span className={classes.soft}>
          .txt, .md or .html, several at once; or drop them here.
        </span>
        <Button
          type="submit"
          size="sm"
          disabled={text.trim() === ''}
          rightSection={<KeyHint keys="mod+Enter" />}
        >
          Read the text
        </Button>
      </div>
    </form>
  );
}
