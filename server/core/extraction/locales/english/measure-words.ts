import { words } from '../../../text/phrases.ts';

/** What tells a sum, a single act, a state, and a rate. */
export const totalWords = words('total altogether overall combined cumulative');
export const eventWords = words(
  'package tranche shipment deal contract grant loan fine award approving approved approve announced',
  'announcing authorised authorized signed donated delivery bid purchase',
);
export const levelWords = words(
  'troops soldiers forces presence stationed deployed massed remain remains stand stands massing army',
  'amassed gathered currently',
);
export const casualtyWords = words(
  'killed dead deaths wounded injured casualties died missing fatalities',
);
export const rateWords = words('per a an each every');
