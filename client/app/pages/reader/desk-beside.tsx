import { useDeferredValue } from 'react';
import type { Claim } from '#contract/claims.ts';
import { usePlaced } from '../../../features/reader/hooks/use-placed.ts';
import { useScrollWindow } from '../../../features/reader/hooks/use-scroll-window.ts';
import { useTextLayout } from '../../../features/reader/hooks/use-text-layout.ts';
import { DeskMargin } from './desk-margin.tsx';
import { DeskPane } from './desk-pane.tsx';
import classes from './desk.module.css';
import type { DeskState } from './use-desk.ts';
import type { DeskSuggestions } from './use-desk-suggestions.ts';

interface Props {
  desk: DeskState;
  suggestions: DeskSuggestions;
  /** Cards stand beside the text; where they have no room, a sheet shows one at a time. */
  cards: boolean;
  onCopy: (claim: Claim) => void;
}

/** What stands level with the lines of the text; of the page, only this is drawn as one scrolls. */
export function DeskBeside({ desk, suggestions, cards, onCopy }: Props) {
  const layout = useTextLayout(desk.view);
  const near = useScrollWindow(desk.view, layout);
  // The text is scrolled at once; its cards may come a frame later.
  const cardsNear = useDeferredValue(near);
  const placed = usePlaced(layout, suggestions.marksInOrder, cardsNear);
  const shared = { desk, suggestions, placed, near: cardsNear };
  return (
    <>
      <div className={classes.margin} data-no-print>
        <DeskMargin {...shared} />
      </div>
      {cards && <DeskPane {...shared} onCopy={onCopy} />}
    </>
  );
}
