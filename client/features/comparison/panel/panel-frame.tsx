import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { columnsStyle } from '../columns-style.ts';
import classes from './panel-frame.module.css';

/** From here on there is room for the table and the open cell beside each other. */
const besideFrom = '(min-width: 1280px)';
const sheetBelow = '(max-width: 767px)';

export function useStandsBeside(): boolean {
  return useMediaQuery(besideFrom, true, { getInitialValueInEffect: false });
}

interface Props {
  label: string;
  /** How many cells stand in it. */
  columns: number;
  onClose: () => void;
  children: ReactNode;
}

/** Beside the table where there is room; otherwise over it: from the side, or as a sheet. */
export function PanelFrame({ label, columns, onClose, children }: Props) {
  const beside = useStandsBeside();
  const isSheet = useMediaQuery(sheetBelow, false, { getInitialValueInEffect: false });
  if (beside) {
    return (
      <aside
        className={classes.aside}
        aria-label={label}
        style={columnsStyle(columns)}
        data-no-print
      >
        {children}
      </aside>
    );
  }
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position={isSheet ? 'bottom' : 'right'}
      size={isSheet ? '80dvh' : `min(100%, ${440 * columns}px)`}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={label} classNames={{ content: classes.drawer ?? '' }}>
        {children}
      </Drawer.Content>
    </Drawer.Root>
  );
}
