import { Outlet } from '@tanstack/react-router';
import { SettingsNav } from '../../features/settings/components/settings-nav.tsx';
import classes from './settings-page.module.css';

export function SettingsPage() {
  return (
    <div className={classes.page}>
      <aside className={classes.side}>
        <SettingsNav />
      </aside>
      <div className={classes.content}>
        <Outlet />
      </div>
    </div>
  );
}
