import type { RegionKind } from '../../articles/article.ts';
import { CodePoints } from '../../text/code-points.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { CountedText } from '../terms/count-terms.ts';
import { wordLocaleFor } from '../terms/locales/locales.ts';
import { WordForms } from '../terms/word-forms.ts';
import { textParts, type TextPart } from '../terms/parts.ts';
import { readWords, type ReadWord } from '../terms/read-words.ts';
import type { Voice } from '../terms/voice.ts';
import { standsAt, wantedTerm, type WantedTerm } from './wanted.ts';

/** Where a term stands, with the words around it. */
export interface Passage {
  /** Code points of the text. */
  span: Span;
  region: RegionKind;
  /** Inside quotation marks. */
  quoted: boolean;
  left: string;
  match: string;
  right: string;
}

/** Characters shown to each side: a line of a wide screen holds both. */
const around = 60;

export interface Looking {
  voice: Voice;
  /** Only inside these stretches of the text; null: anywhere. */
  within: readonly Span[] | null;
}

/** Every place of a text where one of the terms stands, the longest where several do. */
export function findPassages(
  { content, regions, language }: CountedText,
  terms: readonly string[],
  { voice, within }: Looking,
): Passage[] {
  const forms = new WordForms(wordLocaleFor(language));
  const wanted = terms.flatMap((term) => wantedTerm(term, forms) ?? []);
  const points = new CodePoints(content);
  const ranges = within?.map((span) => points.toRange(span)) ?? null;
  return textParts(points, regions).flatMap((part) =>
    placesIn(readWords(content, part, forms), wanted)
      .filter(({ quoted }) => voice === 'all' || quoted === (voice === 'quoted'))
      .filter(({ from, to }) => isInside(ranges, from, to))
      .map((place) => passageAt(points, part, place)),
  );
}

interface Place extends Range {
  quoted: boolean;
}

function placesIn(read: readonly ReadWord[], wanted: readonly WantedTerm[]): Place[] {
  const places: Place[] = [];
  let at = 0;
  while (at < read.length) {
    const length = wanted.reduce((most, term) => Math.max(most, standsAt(term, read, at)), 0);
    const [first, last] = [read[at], read[at + length - 1]];
    if (length > 0 && first && last) {
      places.push({ from: first.from, to: last.to, quoted: first.quoted });
    }
    at += Math.max(1, length);
  }
  return places;
}

function isInside(ranges: readonly Range[] | null, from: number, to: number): boolean {
  return ranges === null || ranges.some((range) => range.from <= from && to <= range.to);
}

function passageAt(points: CodePoints, part: TextPart, { from, to, quoted }: Place): Passage {
  const { text } = points;
  return {
    span: points.toSpan({ from, to }),
    region: part.kind,
    quoted,
    left: before(text.slice(Math.max(part.from, from - around), from), from - around > part.from),
    match: oneLine(text.slice(from, to)),
    right: after(text.slice(to, Math.min(part.to, to + around)), to + around < part.to),
  };
}

/** From the first whole word on, where the words before are cut. */
function before(text: string, isCut: boolean): string {
  return oneLine(isCut ? text.replace(/^\S*\s+/u, '… ') : text).trimStart();
}

function after(text: string, isCut: boolean): string {
  return oneLine(isCut ? text.replace(/\s+\S*$/u, ' …') : text).trimEnd();
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ¶ ');
}
