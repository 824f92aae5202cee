import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp, IconColumns3, IconTrash } from '@tabler/icons-react';
import type { ArticleSummary } from '#contract/articles.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { countOf } from '../../../lib/count-of.ts';
import classes from './bulk-bar.module.css';
import { AssignMenu, ReadingStateMenu, TopicMenu } from './bulk-menus.tsx';
import { OutletForm } from './outlet-form.tsx';
import { useChangeArticles } from './use-change-articles.ts';

interface Props {
  articles: readonly ArticleSummary[];
  /** How many of them the list does not show now. */
  unseen: number;
  onCompare: () => void;
  onClear: () => void;
}

/** What can be done with the chosen articles, in one go. */
export function BulkBar({ articles, unseen, onCompare, onClear }: Props) {
  const { change, isPending } = useChangeArticles();
  const inTrash = articles.every(({ trashedAt }) => trashedAt !== null);
  const mayEdit = articles.some(({ abilities }) => abilities.edit);
  const menu = { articles, change, disabled: isPending || !mayEdit };
  return (
    <div className={classes.bar} role="toolbar" aria-label="With the chosen articles">
      <span className={classes.count} role="status">
        {countOf(articles.length, 'article')} chosen
        {unseen > 0 && <span className={classes.unseen}>{unseen} not in this list</span>}
      </span>
      {inTrash ? (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} stroke={1.5} />}
          disabled={isPending || !articles.some(({ abilities }) => abilities.restore)}
          onClick={() => {
            change({ articles, change: { do: 'restore' }, done: 'taken out of the trash' });
            onClear();
          }}
        >
          Restore
        </Button>
      ) : (
        <>
          <Button
            variant="default"
            leftSection={<IconColumns3 size={16} stroke={1.5} />}
            rightSection={<KeyHint keys="c" />}
            aria-keyshortcuts="c"
            onClick={onCompare}
          >
            Compare
          </Button>
          <TopicMenu {...menu} />
          <AssignMenu {...menu} />
          <ReadingStateMenu {...menu} />
          <OutletForm {...menu} />
          <Button
            variant="default"
            leftSection={<IconTrash size={16} stroke={1.5} />}
            rightSection={<KeyHint keys="Delete" />}
            aria-keyshortcuts="Delete"
            disabled={isPending || !articles.some(({ abilities }) => abilities.trash)}
            onClick={() => {
              change({ articles, change: { do: 'trash' }, done: 'put into the trash' });
              onClear();
            }}
          >
            Trash
          </Button>
        </>
      )}
      <CloseButton className={classes.close} aria-label="Choose none" onClick={onClear} />
    </div>
  );
}
