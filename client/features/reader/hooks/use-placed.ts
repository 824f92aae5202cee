import { useMemo } from 'react';
import type { Mark } from '../marks/mark.ts';
import type { LineTops } from '../view/line-tops.ts';
import type { ScrollWindow } from '../view/scroll-window.ts';

/** A passage and the height of its first line below the top of the text, in pixels. */
export interface Placed {
  mark: Mark;
  top: number;
}

/** Where each shown passage begins. */
export function usePlaced(
  layout: LineTops | null,
  marks: readonly Mark[],
  near: ScrollWindow,
): readonly Placed[] {
  return useMemo(() => {
    if (!layout) return [];
    return marks.flatMap((mark) => {
      const top = layout.of(mark, near);
      return top === null ? [] : [{ mark, top }];
    });
  }, [layout, marks, near]);
}
