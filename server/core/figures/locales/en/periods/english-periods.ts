import { words } from '../../../../text/phrases.ts';
import { months, weekdays } from '../calendar.ts';
import type { PeriodFinder, PeriodLocale } from '../../../periods/period-finder.ts';
import { withHours } from './clock-times.ts';
import { evidentDate, relativePoint } from './points.ts';
import { afterTime, betweenTimes, since, untilTime } from './spans.ts';

/** Times in news English, in order: the first that finds something at a place wins. */
const finders: readonly PeriodFinder[] = [
  // Spans first: their ends would also be points.
  since,
  betweenTimes,
  untilTime,
  afterTime,
  withHours(relativePoint),
  withHours(evidentDate),
];

/** Words that look ahead: a month without a year is then the next one. */
const aheadWords = words(
  "will won't shall expected expects planned plans scheduled slated due upcoming proposed intends",
  "hopes aims deadline forecast coming next 'll",
);

/** Names that no number and no unit has. */
const names = words(
  'yesterday today tonight tomorrow overnight morning afternoon evening night weekend now',
  'spring summer autumn fall winter q1 q2 q3 q4 h1 h2 century centuries fiscal fy cy',
  'hour hours hr hrs minute minutes min moment day days week weeks fortnight fortnights month months quarter quarters half year years decade',
  "decades christmas xmas easter thanksgiving halloween juneteenth year's years' valentine's",
  "presidents presidents' friday bastille boxing armistice remembrance veterans patrick's",
);

const ordinals = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth final',
);

const numbers = words(
  'a an zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
);

/** Words with which times open. */
const openingWords: ReadonlySet<string> = new Set([
  ...words(
    'since between from until till by before after early mid late beginning start end middle latter',
    'last this next previous past coming current earlier later the in up prior no not as starting',
    'effective following upcoming preceding same calendar financial',
    'yesterday today tonight tomorrow overnight spring summer autumn fall winter q h q1 q2 q3 q4',
    'fiscal fy cy year week christmas xmas easter thanksgiving halloween juneteenth good black new',
    "valentine's memorial labor labour independence victory bastille boxing armistice remembrance",
    'veterans martin mlk presidents international st noon midnight midday right at within so',
  ),
  ...ordinals,
  ...numbers,
  ...months.keys(),
  ...weekdays.keys(),
]);

const timeWords: ReadonlySet<string> = new Set([...names, ...months.keys(), ...weekdays.keys()]);

export const englishPeriods: PeriodLocale = {
  finders,
  openingWords,
  farOpeningWords: words('since'),
  timeWords,
  aheadWords,
};
