import type { AttributionLink, Mode } from '../claims/claim.ts';
import { weekdays } from '../figures/locales/en/calendar.ts';
import type { PartialDate } from '../figures/partial-date.ts';
import { findPeriods } from '../figures/read-period.ts';
import { CodePoints } from '../text/code-points.ts';
import type { Range } from '../text/range.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { accordingTo, circumstances, nounVerbs, speechVerbs, that, venues } from './locales/en.ts';
import { speakerAfter, speakerBefore, type Speaker } from './speaker.ts';

/** A place where somebody is made to speak; ranges are UTF-16 in the text searched. */
export interface Speech {
  speaker: Speaker;
  verb: string;
  /** The speaker's phrase with its verb. */
  cue: Range;
  /** The cue stands after what was said, or before it. */
  trails: boolean;
  venue: QuotedRange | null;
  /** When it was said, and the words that say so. */
  said: { date: PartialDate; range: Range } | null;
}

interface QuotedRange extends Range {
  exact: string;
}

/** Tokens of a venue: "interview with the Harbour Post". */
const longestVenue = 9;
/** Tokens between a verb and "that" that tell where and when: "said on Friday in a statement that". */
const longestCircumstance = 16;

/** The speech of one sentence, in order. */
export function findSpeech(sentence: string, published: PartialDate | null): Speech[] {
  const tokens = tokenize(sentence);
  const times = timesOf(sentence, published);
  const found: Speech[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = readCue(tokens, at);
    if (!cue) continue;
    const [first, last] = [tokens[cue.from], tokens[cue.to - 1]];
    if (!first || !last) continue;
    const range = { from: first.from, to: last.to };
    const venue = readVenue(sentence, tokens, cue.to);
    const said = times.find((time) => isBeside(sentence, range, venue, time.range)) ?? null;
    const { speaker, verb, trails } = cue;
    found.push({ speaker, verb, trails, cue: range, venue, said });
  }
  return found;
}

interface Cue extends Range {
  speaker: Speaker;
  verb: string;
  trails: boolean;
}

function readCue(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (!token) return null;
  if (accordingTo.every((word, offset) => tokens[at + offset]?.lower === word)) {
    const speaker = speakerAfter(tokens, at + 2);
    // "according to some estimates" is a hedge and names nobody.
    if (!speaker?.name) return null;
    return { from: at, to: speaker.to, speaker, verb: accordingTo.join(' '), trails: at > 0 };
  }
  if (!isSpeechVerb(tokens, at)) return null;
  const before = speakerBefore(tokens, at);
  if (before) {
    const trails = follows(tokens, before.from) && !leads(tokens, at + 1);
    return { from: before.from, to: at + 1, speaker: before, verb: token.text, trails };
  }
  if (!follows(tokens, at)) return null;
  const after = speakerAfter(tokens, at + 1);
  return after && { from: at, to: after.to, speaker: after, verb: token.text, trails: true };
}

function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  const next = tokens[at + 1];
  // "documents reported by the Post" do not report.
  if (speechVerbs.has(token.lower)) return next?.lower !== 'by';
  return nounVerbs.has(token.lower) && (next?.lower === that || /^["“]$/.test(next?.text ?? ''));
}

/** After a comma or a closing quote mark: what was said stands before. */
function follows(tokens: readonly Token[], at: number): boolean {
  return at > 0 && /^[,"”’?!]$/.test(tokens[at - 1]?.text ?? '');
}

/** What was said comes after the verb: "said that", "said: “", "said Northport will". */
function leads(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === 'word' && !circumstances.has(next.lower) && !weekdays.has(next.lower))
    return true;
  for (let index = at; index < at + longestCircumstance; index += 1) {
    const token = tokens[index];
    if (!token || token.text === '.') return false;
    if (token.lower === that || /^[:"“]$/.test(token.text)) return true;
  }
  return false;
}

/** "in a statement", "during an interview with the Post", after the verb. */
function readVenue(sentence: string, tokens: readonly Token[], at: number): QuotedRange | null {
  for (let start = at; start < at + 4; start += 1) {
    if (!/^(?:in|during|at|on)$/.test(tokens[start]?.lower ?? '')) continue;
    const from = /^(?:an?|the|his|her|their)$/.test(tokens[start + 1]?.lower ?? '')
      ? start + 2
      : start + 1;
    let to = from;
    while (to < from + longestVenue && tokens[to]?.kind === 'word' && tokens[to]?.lower !== that)
      to += 1;
    const [first, last] = [tokens[from], tokens[to - 1]];
    const named = tokens.slice(from, to).some(({ lower }) => venues.has(lower));
    if (named && first && last) {
      const exact = sentence.slice(first.from, last.to);
      return { from: first.from, to: last.to, exact };
    }
  }
  return null;
}

function timesOf(
  sentence: string,
  published: PartialDate | null,
): { date: PartialDate; range: Range }[] {
  const points = new CodePoints(sentence);
  return findPeriods(sentence, published).flatMap(({ from, to, start, end }) =>
    from !== null && from === to ? [{ date: from, range: points.toRange({ start, end }) }] : [],
  );
}

/** Inside the cue or the venue, or right after the cue with at most "on" between. */
function isBeside(sentence: string, cue: Range, venue: Range | null, time: Range): boolean {
  if (time.from >= cue.from && time.to <= cue.to) return true;
  if (venue && time.from >= venue.from && time.to <= venue.to) return true;
  return time.from >= cue.to && /^\s*(?:on|in)?\s*$/u.test(sentence.slice(cue.to, time.from));
}

/** UTF-16 units; what is longer is no sentence but a list, a table or an attack. */
const longestSentence = 4000;

/** The speech of a sentence of a text, in positions of the text. */
export function speechIn(text: string, sentence: Range, published: PartialDate | null): Speech[] {
  if (sentence.to - sentence.from > longestSentence) return [];
  const move = (range: Range): Range => ({
    from: range.from + sentence.from,
    to: range.to + sentence.from,
  });
  return findSpeech(text.slice(sentence.from, sentence.to), published).map((speech) => ({
    ...speech,
    cue: move(speech.cue),
    venue: speech.venue && { ...speech.venue, ...move(speech.venue) },
    said: speech.said && { ...speech.said, range: move(speech.said.range) },
  }));
}

export function toLink({ verb, venue, said }: Speech, source: string, mode: Mode): AttributionLink {
  return {
    source,
    verb,
    mode,
    occasion: { venue: venue?.exact ?? null, said: said?.date ?? null },
  };
}
