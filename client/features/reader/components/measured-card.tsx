import { useEffect, useRef, type ReactNode } from 'react';
import classes from './card-column.module.css';

interface Props {
  /** Pixels from the top of the column to its line. */
  top: number;
  onHeight: (height: number) => void;
  children: ReactNode;
}

/** The open card: begins at its line, and stays on the screen while the text is scrolled. */
export function MeasuredCard({ top, onHeight, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!card.current) return;
    const resized = new ResizeObserver(([entry]) => {
      if (entry) onHeight(Math.ceil(entry.borderBoxSize[0]?.blockSize ?? 0));
    });
    resized.observe(card.current);
    return () => resized.disconnect();
  }, [onHeight]);
  return (
    <>
      <div style={{ height: Math.max(0, top) }} />
      <div ref={card} className={classes.open}>
        {children}
      </div>
    </>
  );
}
