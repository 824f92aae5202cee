import { UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { crumbs } from '../../lib/crumbs.ts';
import { useStore } from '../../lib/store.ts';
import { keysDialog } from './keys-dialog.tsx';
import { openPalette } from './palette-store.ts';
import { PeopleMenu } from './people-menu.tsx';
import { SaveStateMark } from './save-state-mark.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import classes from './top-bar.module.css';
import { WorkspaceMenu } from './workspace-menu.tsx';

export function TopBar() {
  return (
    <header className={classes.bar} data-no-print>
      <WorkspaceMenu />
      <Breadcrumb />
      <SaveStateMark />
      <UnstyledButton
        className={classes.search}
        onClick={openPalette}
        aria-label="Search and do"
        aria-keyshortcuts="Control+K /"
      >
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span className={classes.searchWord}>Search</span>
        <KeyHint keys="mod+k" />
      </UnstyledButton>
      <PeopleMenu />
      <ThemeSwitch />
      <IconButton label="Keys of this page" keys="?" onClick={() => keysDialog.set(true)}>
        <IconKeyboard size={18} stroke={1.5} />
      </IconButton>
    </header>
  );
}

function Breadcrumb() {
  const path = useStore(crumbs);
  return (
    <nav aria-label="Breadcrumb" className={classes.crumbs}>
      <ol>
        {path.map(({ label, to }, index) => (
          <li key={index} aria-current={index === path.length - 1 ? 'page' : undefined}>
            {to === undefined ? (
              <span dir="auto">{label}</span>
            ) : (
              <Link to={to} className={classes.crumb}>
                {label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
