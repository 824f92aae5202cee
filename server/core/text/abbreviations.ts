import { words } from './phrases.ts';

/** How English news text uses the full stop for other things than ending a sentence. */

/** Never end a sentence: a name or a number follows. */
export const titles = words(
  'mr mrs ms messrs dr prof gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep reps gov pres',
  'amb hon rev fr sr st supt det insp vs ca approx est cf fig mt ft vol op art sec',
);

/** End no sentence when a digit follows: "No. 10", "Jan. 6". */
export const beforeDigits = words(
  'no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp par ch rs',
);

/** May stand at the end of a sentence or in the middle: "Acme Inc. said", "… of Acme Inc. The". */
export const eitherWay = words(
  'inc ltd co corp bros llc plc jr dept univ assn ave blvd rd etc al eg ie mfg natl',
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const openers = words(
  'The A An This That These Those He She It They We I You His Her Its Their Our My In On At By',
  'For From With After Before During Since When While As If Although Though Because But And Or',
  'So Yet However Meanwhile Earlier Later Last Now Then There Here Some Many Most Both Each',
  'Another Other Such No Not What Who Why How Where Under Over Despite Amid',
);
