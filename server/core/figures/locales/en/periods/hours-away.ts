import type { PartialDate } from '../../../partial-date.ts';
import { shift } from '../../../periods/days.ts';
import { period, unresolved, type PeriodFinder } from '../../../periods/period-finder.ts';
import { readSmallNumber } from './small-words.ts';

const unit = /^(?:(?:hour|hr|h|minute|min|second|sec)s?)$/;
const hour = /^h/;

/** "the past 24 hours", "two hours ago", "in 30 minutes": counted from the article's day, in days. */
export const hoursAway: PeriodFinder = (passage, at) => {
  const { tokens, published } = passage;
  const the = tokens[at]?.lower === 'the' ? 1 : 0;
  const named = /^(?:(last|past|previous)|(next|coming)|(?:with)?in)$/.exec(
    tokens[at + the]?.lower ?? '',
  );
  const place = at + the + (named ? 1 : 0);
  const count = readSmallNumber(tokens, place);
  const unitAt = count?.next ?? place;
  const word = tokens[unitAt]?.lower ?? '';
  if (!unit.test(word) || tokens[unitAt]?.gap === 'line') return null;
  if (!count && !(named?.[1] ?? named?.[2])) return null;
  const ago = !named && tokens[unitAt + 1]?.lower === 'ago';
  if (!named && /^(?:later|earlier)$/.test(tokens[unitAt + 1]?.lower ?? '')) {
    const counted = { ...unresolved(published), needs: 'the event it is counted from' };
    return { from: at, to: unitAt + 2, kind: 'point', period: counted };
  }
  if (!named && !ago) return null;
  const inHours = named && !named[1] && !named[2];
  // "built it in two hours" is how long it took.
  const after = tokens[unitAt + 1];
  const ends = !after || after.gap === 'line' || /^[.,;:!?]$/.test(after.text);
  if (inHours && !passage.ahead && !ends) return null;
  const days = hour.test(word) ? Math.round((count?.value ?? 1) / 24) : 0;
  const to = ago ? unitAt + 2 : unitAt + 1;
  const found = { from: at, to, kind: 'point' as const };
  if (published?.length !== 10) return { ...found, period: unresolved(published) };
  const back = ago || named?.[1] !== undefined;
  const other: PartialDate = shift(published, back ? -days : days, 'day');
  if (ago || inHours) return { ...found, period: period(other, other) };
  return {
    ...found,
    kind: 'span',
    period: back
      ? period(other, published, { endBasis: "the article's date" })
      : period(published, other),
  };
};

/** "right now", "at the moment": the article's day; "now" alone mostly opens a sentence. */
export const atPresent: PeriodFinder = ({ tokens, published }, at) => {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const length =
    first?.lower === 'right' && second?.lower === 'now'
      ? 2
      : first?.lower === 'at' && second?.lower === 'the' && third?.lower === 'moment'
        ? 3
        : 0;
  if (length === 0 || second?.gap === 'line' || third?.gap === 'line') return null;
  const found = { from: at, to: at + length, kind: 'point' as const };
  return { ...found, period: published ? period(published, published) : unresolved(published) };
};
