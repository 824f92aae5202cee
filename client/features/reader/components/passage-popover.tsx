import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Span } from '#core/text/span.ts';
import type { TextView } from '../view/text-view.ts';
import { screenOf } from '../view/scroller.ts';
import classes from './passage-popover.module.css';

interface Props {
  view: TextView;
  passage: Span;
  label: string;
  children: ReactNode;
}

const gap = 8;

/** Stands at the end of the selection, below it or, where there is no room, above it. */
export function PassagePopover({ view, passage, label, children }: Props) {
  const popover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = popover.current;
    const rects = view.rendered.rangeOf(passage)?.getClientRects();
    const first = rects?.[0];
    const last = rects?.[rects.length - 1];
    if (!element || !first || !last) return;
    const text = view.rendered.root.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const fits = last.bottom + gap + height <= screenOf(view.scroller).bottom - 40;
    const top = fits ? last.bottom + gap : first.top - gap - height;
    const left = Math.min(Math.max(last.right - width / 2, text.left), text.right - width);
    element.style.setProperty('--x', `${Math.max(0, left - text.left)}px`);
    element.style.setProperty('--y', `${top - text.top}px`);
  }, [view, passage]);
  return (
    <div
      ref={popover}
      className={classes.popover}
      role="group"
      aria-label={label}
      // A click on a chip must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}
