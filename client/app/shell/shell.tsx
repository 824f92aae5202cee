import { Outlet, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { ImportDialog } from '../../features/imports/components/import-dialog.tsx';
import { ImportTray } from '../../features/imports/components/import-tray.tsx';
import { useHotkeys } from '../../lib/hotkeys/use-hotkeys.ts';
import { KeysDialog, keysDialog } from './keys-dialog.tsx';
import { Palette } from './palette.tsx';
import { openPalette } from './palette-store.ts';
import { Rail } from './rail.tsx';
import { sections } from './sections.ts';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** Rail, top bar and the page between them. The page scrolls; the rest stands still. */
export function Shell() {
  const navigate = useNavigate();
  const main = useRef<HTMLElement>(null);
  useHotkeys(
    'Everywhere',
    [
      { keys: 'mod+k', label: 'Search and do', run: openPalette, inFields: true },
      { keys: '/', label: 'Search', run: openPalette },
      ...sections.map(({ to, label, keys }) => ({
        keys,
        label: `Go to ${label}`,
        run: () => void navigate({ to }),
      })),
      { keys: '?', label: 'Keys of this page', run: () => keysDialog.set(true) },
    ],
    { last: true },
  );
  return (
    <div className={classes.shell}>
      <a
        href="#main"
        className={classes.skip}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the page
      </a>
      <TopBar />
      <Rail />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <ImportTray />
      <ImportDialog />
      <Palette />
      <KeysDialog />
    </div>
  );
}
