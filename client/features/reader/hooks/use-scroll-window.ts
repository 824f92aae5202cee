import { useEffect, useState } from 'react';
import { screenOf } from '../view/scroller.ts';
import type { TextView } from '../view/text-view.ts';

export interface ScrollWindow {
  top: number;
  bottom: number;
}

/** Coarse, so that a page of scrolling is a few renders and not sixty a second. */
const step = 480;

/** The stretch of the text, in pixels from its top, on which cards should stand ready. */
export function useScrollWindow(view: TextView | null): ScrollWindow {
  const [first, setFirst] = useState({ top: -step, bottom: 4 * step });
  useEffect(() => {
    if (!view) return;
    const target = view.scroller ?? document;
    const measure = () => {
      const screen = screenOf(view.scroller);
      const text = view.rendered.root.getBoundingClientRect().top;
      const top = (Math.floor((screen.top - text) / step) - 1) * step;
      const bottom = (Math.ceil((screen.bottom - text) / step) + 1) * step;
      setFirst((was) => (was.top === top && was.bottom === bottom ? was : { top, bottom }));
    };
    measure();
    target.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      target.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [view]);
  return first;
}
