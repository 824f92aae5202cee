import { useState } from 'react';
import { sameValue } from '../../draft/changes.ts';

interface Typing<T> {
  value: T;
  show: (value: T) => string;
  /** The value a text means; undefined while it means none. */
  read: (text: string) => T | undefined;
  write: (value: T) => void;
  /** Names are only taken when the field is left: half a name would become somebody. */
  takes?: 'while typing' | 'when left';
}

/**
 * What stands in a text field. While somebody types it is theirs: an answer of the server, which
 * trims and completes, does not move a letter under their hands.
 */
export function useTyped<T>({ value, show, read, write, takes = 'while typing' }: Typing<T>) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    const meant = read(text);
    if (meant !== undefined && !sameValue(meant, value)) write(meant);
    return meant !== undefined;
  };
  return {
    text: typed ?? show(value),
    /** The text means nothing, and is therefore kept here only. */
    invalid: typed !== null && read(typed) === undefined,
    change: (text: string) => {
      setTyped(text);
      if (takes === 'while typing') take(text);
    },
    leave: () => {
      if (typed !== null && take(typed)) setTyped(null);
    },
    /** Take a whole value at once: a suggestion that was chosen. */
    choose: (text: string) => {
      if (take(text)) setTyped(null);
    },
  };
}
