import { useEffect, useState, type ReactNode } from 'react';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { isInMenu } from '../panel/is-in-menu.ts';
import { PanelFrame, useStandsBeside } from '../panel/panel-frame.tsx';

interface Props {
  /** How wide, in columns of the matrix. */
  columns: number;
  onClose: () => void;
  /** A head, and the passages. */
  children: ReactNode;
}

/** The passages behind a number, beside the view that shows it. */
export function PassagePanel({ columns, onClose, children }: Props) {
  // Asked before the panel takes the focus for its title.
  const [openedFrom] = useState(() => document.activeElement);
  const beside = useStandsBeside();
  useEffect(
    () => () => {
      // Whoever has gone on elsewhere stays there.
      if (document.activeElement !== document.body) return;
      if (openedFrom instanceof HTMLElement || openedFrom instanceof SVGElement) openedFrom.focus();
    },
    [openedFrom],
  );
  useHotkeys(
    'Passages',
    [
      {
        keys: 'Escape',
        label: 'Close the passages',
        run: ({ target }) => isInMenu(target) || onClose(),
      },
    ],
    { modal: !beside },
  );
  return (
    <PanelFrame label="Passages" columns={columns} onClose={onClose}>
      {children}
    </PanelFrame>
  );
}
