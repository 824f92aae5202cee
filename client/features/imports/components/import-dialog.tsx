import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { useStore } from '../../../lib/store.ts';
import { dismissFinished, importQueue, storeAll } from '../queue/import-queue.ts';
import { AddPanel } from './add-panel.tsx';
import classes from './import-dialog.module.css';
import { importDialog } from './import-dialog-store.ts';
import { ImportItemPanel } from './import-item-panel.tsx';
import { ImportList } from './import-list.tsx';
import { useImportQueue } from './use-import-queue.ts';

const close = () => importDialog.set({ at: 'closed' });
const show = (key: string) => importDialog.set({ at: 'item', key });

/** Texts come in at the left, are confirmed one by one at the right, or all at once. */
export function ImportDialog() {
  const dialog = useStore(importDialog);
  const { items, ready, stored } = useImportQueue();
  const isPhone = useMediaQuery('(max-width: 767px)');
  const isOpen = dialog.at !== 'closed';
  const current =
    dialog.at === 'item' ? (items.find(({ key }) => key === dialog.key) ?? null) : null;
  const step = (by: number) => {
    const all = importQueue.get();
    const next = all[(current ? all.indexOf(current) : -1) + by];
    if (next) show(next.key);
  };
  useHotkeys(
    'Adding articles',
    [
      { keys: 'alt+ArrowDown', label: 'Next text', run: () => step(1) },
      { keys: 'alt+ArrowUp', label: 'Previous text', run: () => step(-1) },
      { keys: 'mod+shift+Enter', label: 'Confirm all', run: storeAll, disabled: ready === 0 },
    ],
    { modal: true, when: isOpen },
  );
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title="Add articles"
      size="min(1400px, 96vw)"
      fullScreen={isPhone}
      centered
      padding={0}
      classNames={{
        body: classes.body ?? '',
        content: classes.content ?? '',
        header: classes.header ?? '',
      }}
    >
      {items.length > 0 && (
        <div className={classes.side}>
          <Button
            variant={current ? 'subtle' : 'light'}
            justify="start"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => importDialog.set({ at: 'add' })}
          >
            Paste or choose more
          </Button>
          <ImportList items={items} current={current?.key ?? null} onChoose={show} />
          <div className={classes.all}>
            {stored > 0 && (
              <Button variant="subtle" color="gray" onClick={dismissFinished}>
                Clear {countOf(stored, 'stored text')}
              </Button>
            )}
            {ready > 0 && (
              <Button
                variant="default"
                rightSection={<KeyHint keys="mod+shift+Enter" />}
                onClick={storeAll}
              >
                Confirm all {ready}
              </Button>
            )}
          </div>
        </div>
      )}
      <div className={classes.main}>
        {current ? <ImportItemPanel key={current.key} item={current} /> : <AddPanel />}
      </div>
    </Modal>
  );
}
