import { ActionIcon, Tooltip, type ActionIconProps } from '@mantine/core';
import type { MouseEventHandler, ReactNode } from 'react';
import type { Keys } from '../lib/hotkeys/keys.ts';
import { KeyHint } from './key-hint.tsx';
import classes from './icon-button.module.css';

interface Props extends ActionIconProps {
  /** What it does: its name for screen readers, its tooltip for the rest. */
  label: string;
  keys?: Keys;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  children: ReactNode;
}

export function IconButton({ label, keys, children, ...rest }: Props) {
  const tooltip = (
    <span className={classes.tooltip}>
      {label}
      {keys !== undefined && <KeyHint keys={keys} />}
    </span>
  );
  return (
    <Tooltip label={tooltip}>
      <ActionIcon aria-label={label} {...rest}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
