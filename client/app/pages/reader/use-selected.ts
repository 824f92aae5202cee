import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { ReaderSearch } from '../../search.ts';
import { paths } from '../../paths.ts';

export interface Selected {
  /** The claim that the address names. */
  id: string | null;
  /** Its card is open. */
  open: boolean;
  /** It came with the address and not by a hand on this page: the place has to be shown. */
  arrived: boolean;
  select: (id: string | null, open?: boolean) => void;
  setOpen: (open: boolean) => void;
}

/** The selected claim stands in the address: every state of the reader can be sent as a link. */
export function useSelected(articleId: string, search: ReaderSearch): Selected {
  const navigate = useNavigate();
  const id = search.claim ?? null;
  const [open, setOpen] = useState(id !== null);
  const [byHand] = useState(() => new Set<string>());
  const select = useCallback(
    (next: string | null, opened?: boolean) => {
      if (next !== null) byHand.add(next);
      if (opened !== undefined) setOpen(opened);
      void navigate({
        to: paths.reader,
        params: { articleId },
        search: (now: ReaderSearch) => ({ ...now, at: undefined, claim: next ?? undefined }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate, articleId, byHand],
  );
  return { id, open, arrived: id !== null && !byHand.has(id), select, setOpen };
}
