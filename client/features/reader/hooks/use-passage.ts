import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '#core/text/span.ts';
import { PassageMoves } from '../text/passage-moves.ts';
import type { TextView } from '../view/text-view.ts';

export interface PassageState {
  /** What is selected, tidied; null where nothing is. */
  passage: Span | null;
  moves: PassageMoves | null;
  /** Where the next sentence is looked for. */
  readingPosition: () => number;
  select: (span: Span | null) => void;
}

/**
 * The passage somebody is choosing. The page's own selection holds it, so that mouse, touch, the
 * keys of the reader and those of a screen reader all choose the same thing.
 */
export function usePassage(view: TextView | null): PassageState {
  const [passage, setPassage] = useState<Span | null>(null);
  const caret = useRef<number | null>(null);
  const moves = useMemo(() => view && movesIn(view), [view]);

  useEffect(() => {
    if (!view || !moves) return;
    return watchSelection((final) => {
      // While the button is down the passage grows under the pointer; chips would jump about.
      if (!final) return;
      const selected = selectedIn(view);
      const tidied = selected && moves.tidied(selected);
      if (selected) caret.current = tidied?.end ?? selected.start;
      setPassage((before) => (sameSpan(before, tidied) ? before : tidied));
    });
  }, [view, moves]);

  const select = useCallback(
    (span: Span | null) => {
      setPassage(span);
      if (span) caret.current = span.end;
      const range = span && view?.rendered.rangeOf(span);
      const selection = getSelection();
      if (!range) return selection?.removeAllRanges();
      const { startContainer, startOffset, endContainer, endOffset } = range;
      selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      view?.reveal({ start: span.end - 1, end: span.end });
    },
    [view],
  );

  const readingPosition = useCallback(() => caret.current ?? view?.firstOnScreen() ?? 0, [view]);
  return { passage, moves, readingPosition, select };
}

function movesIn({ rendered: { text } }: TextView): PassageMoves {
  const folded = text.paragraphs.filter(({ kind }) => kind === 'boilerplate');
  return new PassageMoves(text.points, folded);
}

/** Calls back on every change of the selection; `final` once no button is held down. */
function watchSelection(onSelection: (final: boolean) => void): () => void {
  let pressed = false;
  const onDown = () => {
    pressed = true;
  };
  const onUp = () => {
    pressed = false;
    // The click that ends a selection is settled after this event.
    setTimeout(() => onSelection(true));
  };
  const onChange = () => onSelection(!pressed);
  document.addEventListener('mousedown', onDown);
  document.addEventListener('mouseup', onUp);
  document.addEventListener('selectionchange', onChange);
  return () => {
    document.removeEventListener('mousedown', onDown);
    document.removeEventListener('mouseup', onUp);
    document.removeEventListener('selectionchange', onChange);
  };
}

/** The selection in code points (empty: a caret); null where none of it is in the text. */
function selectedIn({ rendered }: TextView): Span | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = rendered.positionOf(startContainer, startOffset);
  const end = rendered.positionOf(endContainer, endOffset);
  if (start === null && end === null) return null;
  // A drag may begin or end beside the text.
  return { start: start ?? 0, end: end ?? rendered.text.points.length };
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a?.start === b?.start && a?.end === b?.end);
}
