import { useEffect, useRef } from 'react';
import type { Span } from '#core/text/span.ts';
import type { TextView } from '../../../features/reader/view/text-view.ts';

const on = 450;
const off = 200;

/** Brings the passage of a link on the screen and lets it flash twice; calm where asked to be. */
export function useArrival(view: TextView | null, span: Span | null, unfold: () => void): void {
  const done = useRef<string | null>(null);
  const key = span && `${span.start}-${span.end}`;
  useEffect(() => {
    if (!view?.whole || !span || done.current === key) return;
    if (!view.rendered.rangeOf(span)) {
      // In boilerplate; comes again when that is unfolded.
      unfold();
      return;
    }
    done.current = key;
    view.reveal(span, true);
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) flash(view, span);
  }, [view, span, key, unfold]);
}

function flash(view: TextView, span: Span): void {
  const steps = [
    { at: 0, spans: [span] },
    { at: on, spans: [] },
    { at: on + off, spans: [span] },
    { at: 2 * on + off, spans: [] },
  ];
  for (const { at, spans } of steps) setTimeout(() => view.setPassing('flash', spans), at);
}
