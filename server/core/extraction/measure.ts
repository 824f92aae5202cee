import { isCurrency } from '../figures/currencies.ts';
import { isCounted, type Figure, type Measure } from '../figures/figure.ts';
import type { Period } from '../figures/period.ts';
import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import {
  casualtyWords,
  eventWords,
  levelWords,
  rateWords,
  totalWords,
} from './locales/english/measure-words.ts';

const timeUnits = /^(?:second|minute|hour|day|week|month|quarter|year)$/;
/** Tokens after a figure in which "a day" may stand: "5,000 heavy shells a day". */
const nearby = 5;

/** What kind of figure it most likely is; null where nothing in the passage says so. */
export function guessMeasure(
  tokens: readonly Token[],
  figure: Figure & Range,
  period: Period | null,
): Measure | null {
  const after = tokens.filter(({ from }) => from >= figure.to).slice(0, nearby);
  const rate = after.some(
    ({ lower }, index) => rateWords.has(lower) && timeUnits.test(after[index + 1]?.lower ?? ''),
  );
  if (rate) return 'rate';
  const says = (words: ReadonlySet<string>) => tokens.some(({ lower }) => words.has(lower));
  const open = period !== null && period.from !== null && period.from !== period.to;
  if (isCurrency(figure.unit)) {
    if (says(eventWords)) return 'event';
    return open || says(totalWords) ? 'total' : null;
  }
  if (!isCounted(figure.unit)) return null;
  if (says(casualtyWords) || says(totalWords)) return 'total';
  if (says(levelWords)) return 'level';
  return open ? 'total' : null;
}
