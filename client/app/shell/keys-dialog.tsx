import { Modal, Switch } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { KeyHint } from '../../components/key-hint.tsx';
import { singleKeys } from '../../lib/hotkeys/dispatch.ts';
import { allGroups, subscribe } from '../../lib/hotkeys/registry.ts';
import { createStore, useStore } from '../../lib/store.ts';
import classes from './keys-dialog.module.css';

export const keysDialog = createStore(false);

/** `?`: the keys of the page one is on, as they are registered, so the list cannot be wrong. */
export function KeysDialog() {
  const open = useStore(keysDialog);
  const groups = useSyncExternalStore(subscribe, allGroups);
  const single = useStore(singleKeys);
  return (
    <Modal
      opened={open}
      onClose={() => keysDialog.set(false)}
      title="Keys of this page"
      size={760}
      centered
    >
      <div className={classes.groups}>
        {[...groups].reverse().map(({ title, hotkeys }) => (
          <section key={title} className={classes.group}>
            <h3 className={classes.title}>{title}</h3>
            <dl className={classes.keys}>
              {hotkeys
                .filter(({ unlisted }) => !unlisted)
                .map(({ keys, label, disabled }) => (
                  <div key={`${keys} ${label}`} className={classes.key} data-disabled={disabled}>
                    <dt>{label}</dt>
                    <dd>
                      <KeyHint keys={keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        mt="lg"
        label="Keys without Ctrl or ⌘"
        description="Switch off if you dictate, or if letters fire by accident."
        checked={single === 'on'}
        onChange={(event) => singleKeys.set(event.currentTarget.checked ? 'on' : 'off')}
      />
    </Modal>
  );
}
