import type { Span } from '../text/span.ts';
import { isCapitalized, type Token } from '../text/tokens.ts';
import { englishPeriods } from './locales/en/periods/english-periods.ts';
import type { PartialDate } from './partial-date.ts';
import { isOrdered, type Period } from './period.ts';
import type { FoundPeriod, PeriodLocale } from './periods/period-finder.ts';
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
export function findBaseline(passage: string, published: PartialDate | null): PartialDate | null {
  const baseline = findTimes(passage, published).find(({ kind }) => kind === 'baseline');
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
  let at = 0;
  while (at < tokens.length) {
    const found = findAt(locale, tokens, at, published);
    const [first, last] = [tokens[at], tokens[(found?.to ?? 0) - 1]];
    // "since 2030" in an article of 2021 is a slip of somebody's, and no period.
    if (found && first && last && isOrdered(found.period)) {
      times.push({
        kind: found.kind,
        period: { ...found.period, asPrinted: text.slice(first.from, last.to) },
        span: points.toSpan({ from: first.from, to: last.to }),
      });
    }
    at = found?.to ?? at + 1;
  }
  return times;
}

function findAt(
  { finders, openingWords, aheadWords }: PeriodLocale,
  tokens: readonly Token[],
  at: number,
  published: PartialDate | null,
): FoundPeriod | null {
  const token = tokens[at];
  // Most words of a text open no time: the finders need not be asked.
  const opens =
    token?.kind === 'number' ||
    (token?.kind === 'word' && (openingWords.has(token.lower) || isCapitalized(token)));
  if (!opens) return null;
  const passage = { tokens, published, ahead: looksAhead(tokens, at, aheadWords) };
  for (const finder of finders) {
    const found = finder(passage, at);
    if (found) return found;
  }
  return null;
}

/** Tokens before a time that may say whether it is to come. */
const view = 16;

function looksAhead(
  tokens: readonly Token[],
  at: number,
  aheadWords: ReadonlySet<string>,
): boolean {
  for (let place = at - 1; place >= Math.max(0, at - view); place -= 1) {
    if (/^[.!?]$/.test(tokens[place]?.text ?? '') || tokens[place + 1]?.gap === 'line')
      return false;
    if (aheadWords.has(tokens[place]?.lower ?? '')) return true;
  }
  return false;
}
