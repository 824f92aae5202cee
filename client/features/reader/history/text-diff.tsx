import { useEffect, useRef } from 'react';
import type { PlacedPiece } from './changes.ts';
import classes from './text-diff.module.css';

interface Props {
  pieces: readonly PlacedPiece[];
  language: string | null;
  /** The change that is looked at. */
  current: number | null;
}

/** Both texts in one: what was removed is struck through, what was added underlined. */
export function TextDiff({ pieces, language, current }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === null) return;
    root.current
      ?.querySelector(`[data-change="${current}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'auto' });
  }, [current]);
  return (
    <div
      ref={root}
      className={classes.text}
      lang={language ?? undefined}
      dir="auto"
      role="document"
      aria-label="Changes of the text"
      tabIndex={0}
    >
      {pieces.map(({ kind, text, change }, index) => {
        if (kind === 'same') return text;
        const Element = kind === 'removed' ? 'del' : 'ins';
        return (
          <Element
            key={index}
            className={classes[kind]}
            data-change={change}
            data-current={change === current}
          >
            {text}
          </Element>
        );
      })}
    </div>
  );
}
