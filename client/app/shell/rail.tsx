import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { KeyHint } from '../../components/key-hint.tsx';
import classes from './rail.module.css';
import { sections } from './sections.ts';

/** The sections: a rail at the left, a bar at the bottom of a narrow screen. */
export function Rail() {
  return (
    <nav className={classes.rail} aria-label="Sections" data-no-print>
      {sections.map(({ to, label, keys, Icon }) => (
        <Tooltip key={to} label={<KeyHint keys={keys} />} position="right">
          <Link to={to} className={classes.section} aria-keyshortcuts={keys}>
            <Icon size={20} stroke={1.5} aria-hidden />
            <span>{label}</span>
          </Link>
        </Tooltip>
      ))}
    </nav>
  );
}
