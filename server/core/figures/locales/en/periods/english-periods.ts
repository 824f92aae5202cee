import { words } from '../../../../text/phrases.ts';
import type { PeriodFinder, PeriodLocale } from '../../../periods/period-finder.ts';
import { evidentDate, relativePoint } from './points.ts';
import { afterTime, betweenTimes, since, untilTime } from './spans.ts';

/** Times in news English, in order: the first that finds something at a place wins. */
const finders: readonly PeriodFinder[] = [
  // Spans first: their ends would also be points.
  since,
  betweenTimes,
  untilTime,
  afterTime,
  relativePoint,
  evidentDate,
];

/** Words that look ahead: a month without a year is then the next one. */
const aheadWords = words(
  "will won't shall expected expects planned plans scheduled slated due upcoming proposed intends",
  "hopes aims deadline forecast coming next 'll",
);

/** Words with which times open; names of months and days are told by their capital. */
const openingWords = words(
  'since between from until till by before after early mid late beginning start end middle q1 q2 q3',
  'q4 first second third fourth final latter last this next previous past coming current earlier',
  'later yesterday today tonight tomorrow the in a an zero one two three four five six seven eight',
  'nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty',
  'forty fifty sixty seventy eighty ninety spring summer autumn fall winter q h up prior no not as',
  'starting effective following upcoming preceding same week fiscal financial calendar year fy cy',
  'overnight christmas easter thanksgiving halloween juneteenth fifth sixth seventh eighth ninth',
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  'twentieth thirtieth nineteen january february april june july september october november december',
  'feb sept oct nov monday tuesday wednesday thursday friday saturday sunday new',
);

export const englishPeriods: PeriodLocale = { finders, openingWords, aheadWords };
