import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { notifyFailure } from '../../../components/notify.tsx';
import type { LoadedMatrix } from '../api/use-matrix.ts';

/** How many parts of the table have come, of how many. */
export interface PrintProgress {
  came: number;
  of: number;
}

interface Printing {
  /** Null: nothing is being got ready. */
  progress: PrintProgress | null;
  print: () => void;
  cancel: () => void;
}

/**
 * Prints the matrix whole: what was not looked at yet is brought first. Another topic or other
 * filters (`of`) end it.
 */
export function usePrint(
  of: string,
  { whole, want }: Pick<LoadedMatrix, 'whole' | 'want'>,
  relations: () => Promise<unknown>,
): Printing {
  const [progress, setProgress] = useState<PrintProgress | null>(null);
  const running = useRef<AbortController>(null);
  const cancel = () => {
    running.current?.abort();
    setProgress(null);
  };
  useEffect(
    () => () => {
      running.current?.abort();
      setProgress(null);
    },
    [of],
  );
  const getReady = async (signal: AbortSignal) => {
    const rows = await whole({ signal, onPart: (came, parts) => setProgress({ came, of: parts }) });
    await relations();
    signal.throwIfAborted();
    flushSync(() => {
      want(rows.map(({ question }) => question.id));
      setProgress(null);
    });
    window.print();
  };
  const print = () => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setProgress({ came: 0, of: 0 });
    getReady(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      setProgress(null);
      notifyFailure(error);
    });
  };
  return { progress, print, cancel };
}
