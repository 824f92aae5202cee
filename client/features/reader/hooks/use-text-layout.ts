import { useEffect, useState } from 'react';
import { LineTops } from '../view/line-tops.ts';
import type { TextView } from '../view/text-view.ts';

/**
 * Where the lines stand; a new object whenever the text is laid out anew (another width, boilerplate
 * unfolded). Null until the whole text has been painted: its cards come a frame after it.
 */
export function useTextLayout(view: TextView | null): LineTops | null {
  const [layout, setLayout] = useState<LineTops | null>(null);
  useEffect(() => {
    if (!view?.whole) return;
    let timer = 0;
    // Told before the paint that follows the layout; measuring can wait until after it.
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        view.refresh();
        setLayout(new LineTops(view));
      });
    });
    observer.observe(view.rendered.root);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      setLayout(null);
    };
  }, [view]);
  return layout;
}
