import { useEffect, useLayoutEffect, useState } from 'react';
import { firstWindow, windowAround } from '../view/scroll-window.ts';
import type { TextView } from '../view/text-view.ts';

/** The stretch of the text that should stand ready; its passages are painted before it is shown. */
export function useScrollWindow(view: TextView | null, layout: unknown) {
  const [near, setNear] = useState(firstWindow);
  useEffect(() => {
    if (!view) return;
    const target = view.scroller ?? document;
    const measure = () => {
      const next = windowAround(view.onScreen());
      setNear((was) => (was.top === next.top && was.bottom === next.bottom ? was : next));
    };
    measure();
    target.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      target.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [view]);
  useLayoutEffect(() => view?.paintNear(near), [view, near, layout]);
  return near;
}
