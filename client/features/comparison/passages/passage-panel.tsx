import { CloseButton, Tooltip } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { PanelFrame, useStandsBeside } from '../panel/panel-frame.tsx';
import classes from './passages.module.css';

interface Props {
  title: string;
  /** How many, of what. */
  detail: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The passages behind a number, beside the view that shows it. */
export function PassagePanel({ title, detail, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const beside = useStandsBeside();
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  useHotkeys('Passages', [{ keys: 'Escape', label: 'Close the passages', run: onClose }], {
    modal: !beside,
  });
  return (
    <PanelFrame label="Passages" columns={1} onClose={onClose}>
      <header className={classes.head}>
        <div>
          <h2 ref={heading} tabIndex={-1} className={classes.title} dir="auto">
            {title}
          </h2>
          <p className={classes.detail}>{detail}</p>
        </div>
        <Tooltip label={<KeyHint keys="Escape" />}>
          <CloseButton aria-label="Close the passages" onClick={onClose} />
        </Tooltip>
      </header>
      <div className={classes.list} tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
    </PanelFrame>
  );
}
