import { createStore } from './store.ts';

/** True while the session has ended under somebody's hands: the page stays, a dialog asks. */
export const sessionLost = createStore(false);
