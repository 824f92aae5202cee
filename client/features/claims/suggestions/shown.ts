import { createStored } from '../../../lib/stored.ts';

/** Whether this person wants suggestions in the text at all. */
export const suggestionsShown = createStored('parallax:suggestions', ['shown', 'hidden'], 'shown');
