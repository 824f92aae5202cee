import { words } from '../../../../text/phrases.ts';
import type { PeriodFinder } from '../../../periods/period-finder.ts';
import { evidentDate, relativePoint } from './points.ts';
import { afterTime, betweenTimes, since, untilTime } from './spans.ts';

/** Times in news English, in order: the first that finds something at a place wins. */
export const englishPeriods: readonly PeriodFinder[] = [
  // Spans first: their ends would also be points.
  since,
  betweenTimes,
  untilTime,
  afterTime,
  relativePoint,
  evidentDate,
];

/** Words that look ahead: a month without a year is then the next one. */
export const aheadWords = words(
  "will won't shall expected expects planned plans scheduled slated due upcoming proposed intends",
  "hopes aims deadline forecast coming next 'll",
);
