import { useEffect, useState, type RefObject } from 'react';

interface Table {
  /** Holds an element with `data-question` for each row. */
  container: RefObject<HTMLElement | null>;
  /** Whether rows scroll inside it, or with the page. */
  scrolls: boolean;
  /** All rows are drawn anyway. */
  whole: boolean;
  /** The questions of the rows; another list is looked at anew. */
  questions: readonly string[];
}

/** Drawn beyond the edges, so that scrolling meets no empty row. */
const beyond = '600px 0px';

/** The questions whose rows one can see, or nearly; null: all are drawn. */
export function useRowsInSight({
  container,
  scrolls,
  whole,
  questions,
}: Table): ReadonlySet<string> | null {
  const [inSight, setInSight] = useState<ReadonlySet<string>>(new Set());
  const list = questions.join();
  useEffect(() => {
    const element = container.current;
    if (whole || !element) return;
    const observer = new IntersectionObserver(
      (entries) => setInSight((last) => changed(last, entries)),
      { root: scrolls ? element : null, rootMargin: beyond },
    );
    for (const row of element.querySelectorAll('[data-question]')) observer.observe(row);
    return () => observer.disconnect();
  }, [container, scrolls, whole, list]);
  return whole ? null : inSight;
}

function changed(last: ReadonlySet<string>, entries: readonly IntersectionObserverEntry[]) {
  const next = new Set(last);
  for (const { target, isIntersecting } of entries) {
    const id = target instanceof HTMLElement ? target.dataset['question'] : undefined;
    if (id === undefined) continue;
    if (isIntersecting) next.add(id);
    else next.delete(id);
  }
  return next;
}
