import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { formatTime } from '../../lib/dates.ts';
import { saveState, type SaveState } from '../../lib/save-state.ts';
import { useStore } from '../../lib/store.ts';
import classes from './save-state-mark.module.css';

const shape = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
const icons = {
  saved: <IconCheck {...shape} />,
  saving: <IconLoader2 {...shape} />,
  offline: <IconCloudOff {...shape} />,
  conflict: <IconAlertTriangle {...shape} />,
  refused: <IconAlertTriangle {...shape} />,
};

/** One word: Saved 14:02 / Saving… / Offline, kept here / Conflict / Not saved. */
export function SaveStateMark() {
  const state = useStore(saveState);
  return (
    <span className={classes.mark} data-is={state?.is} role="status" aria-live="polite">
      {state && icons[state.is]}
      {state && wordFor(state)}
    </span>
  );
}

function wordFor(state: SaveState): string {
  switch (state.is) {
    case 'saved':
      return `Saved ${formatTime(state.at)}`;
    case 'saving':
      return 'Saving…';
    case 'offline':
      return 'Offline, kept here';
    case 'conflict':
      return 'Conflict';
    case 'refused':
      return 'Not saved';
  }
}
