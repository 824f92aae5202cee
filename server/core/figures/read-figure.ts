import type { Span } from '../text/span.ts';
import { writeDecimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import { findInTokens, preparePassage } from './finding/find-in-tokens.ts';
import type { FigureLocale, FoundFigure, Passage } from './finding/finder.ts';
import { defaultReading, type ReadingSettings } from './interval.ts';
import { english } from './locales/en/english.ts';
import { prepareText, type PreparedText } from './prepared-text.ts';

/** Longer than any figure that was ever printed. */
const longestFigure = 300;

/**
 * One printed figure, read whole: "more than $4.6 billion", "1,243 people", "tens of thousands".
 * Null when it is none, or when something stands beside it that is not read.
 */
export function readFigure(
  printed: string,
  settings: ReadingSettings = defaultReading,
  locale: FigureLocale = english,
): Figure | null {
  const found = readWhole(printed, settings, locale);
  return found && toFigure(found, printed.trim());
}

/** The same with the digits as they were printed. */
export function readWhole(
  printed: string,
  settings: ReadingSettings,
  locale: FigureLocale = english,
): FoundFigure | null {
  const text = printed.trim();
  if (text.length > longestFigure) return null;
  const passage = preparePassage(text, locale, settings, true);
  const [found, ...others] = findInTokens(passage);
  return found && others.length === 0 && isWhole(passage, found) ? found : null;
}

/**
 * Nothing before the figure but an article or words of change, nothing after it but its noun,
 * what it is a part of, or a word of change.
 */
function isWhole({ tokens, locale }: Passage, found: FoundFigure): boolean {
  const end = Math.max(found.to, found.nounTo);
  const after = end + (found.change ? (locale.changes.after.at(tokens, end)?.length ?? 0) : 0);
  if (after !== tokens.length && tokens[end]?.lower !== locale.partitive) return false;
  const { articles, determiners } = locale.nouns;
  const first = tokens[0]?.lower ?? '';
  return (
    found.from === 0 ||
    found.change !== undefined ||
    (found.from === 1 && (articles.has(first) || determiners.has(first)))
  );
}

/**
 * The figures of a passage in order, with their spans in code points. A span takes in qualifier
 * and unit, not the counted noun. `locale` says in what language; `prepared` saves dividing a text
 * again that was divided before.
 */
export function findFigures(
  text: string,
  settings: ReadingSettings = defaultReading,
  locale: FigureLocale = english,
  prepared: PreparedText = prepareText(text),
): (Figure & Span)[] {
  const passage = preparePassage(text, locale, settings, false, prepared.tokens);
  const { points } = prepared;
  return findInTokens(passage).map((found) => {
    const from = passage.tokens[found.from]?.from ?? 0;
    const to = passage.tokens[found.to - 1]?.to ?? text.length;
    const figure = toFigure(found, text.slice(from, to));
    return Object.assign(figure, points.toSpan({ from, to }));
  });
}

function toFigure(
  { number, interval, unit, qualifier, change }: FoundFigure,
  asPrinted: string,
): Figure {
  return {
    asPrinted,
    value: number && writeDecimal(number.value),
    low: interval.low && writeDecimal(interval.low),
    high: interval.high && writeDecimal(interval.high),
    lowIncluded: interval.lowIncluded,
    highIncluded: interval.highIncluded,
    unit,
    qualifier,
    change: change ?? null,
  };
}
