import type { Span } from '../text/span.ts';
import { Rows } from './finding/rows.ts';
import { englishPeriods } from './locales/en/periods/english-periods.ts';
import type { PartialDate } from './partial-date.ts';
import { isOrdered, type Period } from './period.ts';
import { AheadWords, mayOpen, measureToTimes, skipChain } from './periods/openings.ts';
import type {
  FoundPeriod,
  PeriodFinder,
  PeriodLocale,
  TimedPassage,
} from './periods/period-finder.ts';
import { prepareText, type PreparedText } from './prepared-text.ts';

/**
 * The period a passage speaks of, or null where it names none. Relative words are counted from
 * the published date; without one they stay unresolved and say so in `needs`. A stretch of time
 * ("since 2014") goes before a point in it, and the earlier words before the later ones.
 */
export function findPeriod(passage: string, published: PartialDate | null): Period | null {
  const found = findTimes(passage, published).filter(({ kind }) => kind !== 'baseline');
  const best = found.find(({ kind }) => kind === 'span') ?? found[0];
  return best?.period ?? null;
}

/** All of them in order, with their spans in code points. */
export function findPeriods(
  text: string,
  published: PartialDate | null,
  locale: PeriodLocale = englishPeriods,
  prepared: PreparedText = prepareText(text),
): (Period & Span)[] {
  return findTimes(text, published, locale, prepared)
    .filter(({ kind }) => kind !== 'baseline')
    .map(({ period, span }) => ({ ...period, ...span }));
}

/** What a passage compares with: "the biggest since 2014" → 2014; null where it compares nothing. */
export function findBaseline(
  passage: string,
  published: PartialDate | null,
  locale: PeriodLocale = englishPeriods,
  prepared: PreparedText = prepareText(passage),
): PartialDate | null {
  const baseline = findTimes(passage, published, locale, prepared).find(
    ({ kind }) => kind === 'baseline',
  );
  return baseline?.period.from ?? null;
}

interface FoundTime {
  kind: FoundPeriod['kind'];
  period: Period;
  span: Span;
}

function findTimes(
  text: string,
  published: PartialDate | null,
  locale: PeriodLocale = englishPeriods,
  { tokens, points }: PreparedText = prepareText(text),
): FoundTime[] {
  const times: FoundTime[] = [];
  const toTime = measureToTimes(tokens, locale.timeWords);
  const rows = new Rows(tokens, toTime);
  const ahead = new AheadWords(tokens, locale.aheadWords);
  let at = 0;
  while (at < tokens.length) {
    const past = skipChain(tokens, at);
    if (past > at) {
      at = past;
      continue;
    }
    const opens = mayOpen(locale, tokens[at], toTime[at] ?? 255);
    const passage = { tokens, published, ahead: opens && ahead.before(at) };
    const found = opens ? firstFound(locale.finders, passage, at) : null;
    const [first, last] = [tokens[at], tokens[(found?.to ?? 0) - 1]];
    // "since 2030" in an article of 2021 is a slip of somebody's, and no period.
    if (found && first && last && isOrdered(found.period)) {
      times.push({
        kind: found.kind,
        period: { ...found.period, asPrinted: text.slice(first.from, last.to) },
        span: points.toSpan({ from: first.from, to: last.to }),
      });
    }
    at = found ? rows.goOnAfter({ from: at, to: found.to }) : at + 1;
  }
  return times;
}

function firstFound(
  finders: readonly PeriodFinder[],
  passage: TimedPassage,
  at: number,
): FoundPeriod | null {
  for (const finder of finders) {
    const found = finder(passage, at);
    if (found) return found;
  }
  return null;
}
