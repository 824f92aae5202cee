import type { PartialDate } from '../figures/partial-date.ts';
import { findPeriods } from '../figures/read-period.ts';
import { CodePoints } from '../text/code-points.ts';
import type { Range } from '../text/range.ts';
import type { Found } from './finders/found.ts';
import type { Grammar } from './syntax/grammar.ts';
import { nounPhraseEnd } from './syntax/noun-phrase.ts';
import { nominal, tagAt, type Sentence, type Stretch } from './syntax/word.ts';

/** Where and when something was said. */
export interface FoundOccasion {
  venue: string | null;
  said: PartialDate | null;
  saidWords: Range[];
}

/** Words after a cue among which its circumstances stand. */
const reach = 14;

export function findOccasion(
  grammar: Grammar,
  text: string,
  sentence: Sentence,
  { cue, source, content }: Found,
  published: PartialDate | null,
): FoundOccasion {
  const beside = besideCue(sentence, cue, source, content);
  const said = beside.map((stretch) => readTime(grammar, text, sentence, stretch, published));
  const time = said.find((one) => one !== null) ?? null;
  const venue = beside.map((stretch) => readVenue(grammar, text, sentence, stretch));
  return {
    venue:
      venue.find((one) => one !== null) ?? hearingOutlet(grammar, text, sentence, cue.end, content),
    said: time?.date ?? null,
    saidWords: time ? [time.range] : [],
  };
}

/** "told the Harbour Post that": the paper that asked is where it was said, no link. */
function hearingOutlet(
  grammar: Grammar,
  text: string,
  sentence: Sentence,
  start: number,
  content: readonly Stretch[],
): string | null {
  const end = nounPhraseEnd(sentence, start);
  const last = sentence[end - 1];
  if (end <= start || content.some((part) => part.start < end && part.end > start)) return null;
  const named = last?.capital === true && grammar.speakers.outlets.has(last.lower);
  const from = tagAt(sentence, start) === 'determiner' ? start + 1 : start;
  return named ? text.slice(sentence[from]?.from, last.to) : null;
}

/** What stands after the cue, and between source and cue, and is no content. */
function besideCue(
  sentence: Sentence,
  cue: Stretch,
  source: Stretch | null,
  content: readonly Stretch[],
): Stretch[] {
  const next = content.map(({ start }) => start).filter((start) => start >= cue.end);
  const after = source && source.start >= cue.end ? source.end : cue.end;
  const stretches = [
    { start: after, end: Math.min(sentence.length, after + reach, ...next) },
    { start: source && source.end <= cue.start ? source.end : cue.start, end: cue.end },
  ];
  return stretches.filter(({ start, end }) => start < end);
}

function readTime(
  grammar: Grammar,
  text: string,
  sentence: Sentence,
  { start, end }: Stretch,
  published: PartialDate | null,
): { date: PartialDate; range: Range } | null {
  const near = sentence.slice(start, end);
  if (!near.some(({ lower, tag }) => tag === 'number' || grammar.times.has(lower))) return null;
  const [from, to] = [near[0]?.from ?? 0, near.at(-1)?.to ?? 0];
  const slice = text.slice(from, to);
  const points = new CodePoints(slice);
  for (const period of findPeriods(slice, published)) {
    const range = points.toRange(period);
    if (period.from === null || period.from !== period.to) continue;
    return { date: period.from, range: { from: from + range.from, to: from + range.to } };
  }
  return null;
}

/** "in a statement", "during an interview with the Post". */
function readVenue(
  grammar: Grammar,
  text: string,
  sentence: Sentence,
  { start, end }: Stretch,
): string | null {
  for (let at = start; at < end; at += 1) {
    if (!grammar.venuePrepositions.has(sentence[at]?.lower ?? '')) continue;
    let first = at + 1;
    while (
      first < end &&
      (tagAt(sentence, first) === 'determiner' || tagAt(sentence, first) === 'possessive')
    )
      first += 1;
    let to = first;
    let named = false;
    while (to < end && isVenueWord(sentence, to, named)) {
      named ||= grammar.venues.has(sentence[to]?.lower ?? '');
      to += 1;
    }
    if (named) return text.slice(sentence[first]?.from, sentence[to - 1]?.to);
  }
  return null;
}

function isVenueWord(sentence: Sentence, at: number, named: boolean): boolean {
  const tag = tagAt(sentence, at);
  return nominal.has(tag) || (named && /^(?:with|to|by)$/.test(sentence[at]?.lower ?? ''));
}
