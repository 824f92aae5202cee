import { Link } from '@tanstack/react-router';
import { paths } from '../../../app/paths.ts';
import classes from './settings-nav.module.css';

const groups = [
  {
    title: 'Material',
    pages: [
      { to: paths.codebook, label: 'Codebook' },
      { to: paths.frames, label: 'Frames' },
      { to: paths.topics, label: 'Topics & questions' },
      { to: paths.outlets, label: 'Outlets & groups' },
      { to: paths.sources, label: 'Sources' },
      { to: paths.rates, label: 'Exchange rates' },
    ],
  },
  {
    title: 'Workspace',
    pages: [
      { to: paths.members, label: 'Members' },
      { to: paths.suggesters, label: 'Suggesters' },
      { to: paths.workspace, label: 'Workspace' },
    ],
  },
  {
    title: 'You',
    pages: [
      { to: paths.account, label: 'Account' },
      { to: paths.apiKeys, label: 'API keys' },
    ],
  },
] as const;

export function SettingsNav() {
  return (
    <nav className={classes.nav} aria-label="Settings">
      {groups.map(({ title, pages }) => (
        <div key={title} className={classes.group}>
          <p className={classes.title}>{title}</p>
          {pages.map(({ to, label }) => (
            <Link key={to} to={to} className={classes.page}>
              {label}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
