import { useEffect, useState } from 'react';
import type { Mark } from '../marks/mark.ts';
import type { TextView } from '../view/text-view.ts';

/** A passage and the height of its first line below the top of the text, in pixels. */
export interface Placed {
  mark: Mark;
  top: number;
}

/** Where each shown passage begins; followed as the text is laid out anew. */
export function useLineTops(view: TextView | null, marks: readonly Mark[]): readonly Placed[] {
  const [placed, setPlaced] = useState<readonly Placed[]>([]);
  useEffect(() => {
    if (!view) return;
    const known = new Map<number, number | null>();
    const measure = () => setPlaced(place(view, marks, known));
    const resized = new ResizeObserver(() => {
      known.clear();
      measure();
    });
    resized.observe(view.rendered.root);
    return () => resized.disconnect();
  }, [view, marks]);
  return placed;
}

function place(
  view: TextView,
  marks: readonly Mark[],
  known: Map<number, number | null>,
): Placed[] {
  const placed: Placed[] = [];
  for (const mark of marks) {
    const top = known.get(mark.start) ?? view.lineTop(mark.start);
    known.set(mark.start, top);
    if (top !== null) placed.push({ mark, top });
  }
  return placed;
}
