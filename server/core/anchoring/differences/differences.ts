import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import { align } from '../alignment/align.ts';
import type { Box } from '../alignment/box.ts';
import type { AnchoringLocale } from '../locales/locale.ts';
import { textRange, type Revision, type Version } from '../revision.ts';
import type { Difference, DifferenceKind } from '../placement.ts';
import { FactReader, type Fact } from './facts.ts';
import { NameKnowledge, NameReader } from './names.ts';
import { turnsRound } from './turns-round.ts';

const kinds: readonly DifferenceKind[] = ['figure', 'name', 'negation'];

/** Tells what differs in fact between passages of two versions of a text. */
export class Differences {
  private readonly old: FactReader;
  private readonly now: FactReader;

  constructor(
    private readonly revision: Revision,
    private readonly locale: AnchoringLocale,
  ) {
    const { old, now } = revision;
    let known: NameKnowledge | null = null;
    const knowledge = () => (known ??= new NameKnowledge([old.tokens, now.tokens]));
    const reader = ({ tokens }: Version) =>
      new FactReader(tokens, new NameReader(tokens, knowledge, locale), locale);
    this.old = reader(old);
    this.now = reader(now);
  }

  /**
   * Every figure, name and negation that was added, removed or replaced, in order. Strict by
   * design: only a figure that reads as the same value ("15", "fifteen") is let pass.
   */
  between(quote: Range, found: Range): Difference[] {
    const { old, now } = this.revision;
    return hunks(old.ids, now.ids, quote, found).flatMap((hunk) =>
      this.inHunk(hunk, { quote, found }),
    );
  }

  /**
   * A negation added or removed right beside a passage whose own words stayed: "approve the plan"
   * in "did not approve the plan".
   */
  beside(quote: Range, found: Range): Difference[] {
    const differs =
      this.turnedAt(quote.from - 1, found.from - 1, -1) || this.turnedAt(quote.to, found.to, 1);
    if (!differs) return [];
    const around = ({ from, to }: Range) => ({ from: Math.max(0, from - 1), to: to + 1 });
    return [this.place('negation', around(quote), around(found), null)];
  }

  private turnedAt(at: number, to: number, step: 1 | -1): boolean {
    const { forward } = this.revision;
    const added = forward[at] === to + step && this.now.isNegation(to);
    const removed = forward[at + step] === to && this.old.isNegation(at);
    const replaced =
      forward[at] === -1 &&
      forward[at + step] === to + step &&
      this.old.isNegation(at) !== this.now.isNegation(to);
    return to >= 0 && (added || removed || replaced);
  }

  private inHunk(hunk: Box, within: Within): Difference[] {
    const oldFacts = factsIn(this.old, hunk.aFrom, hunk.aTo);
    const nowFacts = factsIn(this.now, hunk.bFrom, hunk.bTo);
    const found = kinds.flatMap((kind) => {
      const before = oldFacts.filter(({ fact }) => fact.kind === kind);
      const after = nowFacts.filter(({ fact }) => fact.kind === kind);
      if (keys(before) === keys(after)) return [];
      return this.difference(kind, hunk, within, before, after);
    });
    if (found.some(({ kind }) => kind === 'negation')) return found;
    const oldWords = this.old.tokens.slice(hunk.aFrom, hunk.aTo).map(({ lower }) => lower);
    const nowWords = this.now.tokens.slice(hunk.bFrom, hunk.bTo).map(({ lower }) => lower);
    if (!turnsRound(oldWords, nowWords, this.locale)) return found;
    const was = { from: hunk.aFrom, to: hunk.aTo };
    const now = { from: hunk.bFrom, to: hunk.bTo };
    return [...found, this.place('negation', was, now, within)];
  }

  private difference(
    kind: DifferenceKind,
    hunk: Box,
    within: Within,
    before: readonly Found[],
    after: readonly Found[],
  ): Difference[] {
    const was = cover(before) ?? { from: hunk.aFrom, to: hunk.aFrom };
    const now = cover(after) ?? { from: hunk.bFrom, to: hunk.bFrom };
    if (kind !== 'figure') return [this.place(kind, was, now, within)];
    const wholeWas = wholeFigure(this.old, was);
    const wholeNow = wholeFigure(this.now, now);
    return this.readsTheSame(wholeWas, wholeNow)
      ? []
      : [this.place(kind, wholeWas, wholeNow, within)];
  }

  private readsTheSame(was: Range, now: Range): boolean {
    const { old, now: present } = this.revision;
    const before = printed(old, was);
    const after = printed(present, now);
    // "12:00" and "12:0" may read as one value, and are still another print of the same kind.
    if (digits(before) !== digits(after) && form(before) === form(after)) return false;
    const value = this.locale.readFigures(before);
    return value !== null && value === this.locale.readFigures(after);
  }

  private place(kind: DifferenceKind, was: Range, now: Range, within: Within | null): Difference {
    const { old, now: present } = this.revision;
    // "did approve" → "did not approve" says more than nothing → "not".
    const alone = within && (was.from === was.to || now.from === now.to);
    return {
      kind,
      was: spanOf(old, alone ? widened(was, within.quote) : was),
      now: spanOf(present, alone ? widened(now, within.found) : now),
    };
  }
}

/** With a word more on each side, as far as the passage goes. */
function widened({ from, to }: Range, within: Range): Range {
  return { from: Math.max(within.from, from - 1), to: Math.min(within.to, to + 1) };
}

function spanOf({ points, tokens }: Version, range: Range): Span | null {
  return range.from < range.to ? points.toSpan(textRange(tokens, range)) : null;
}

/** The passage in both texts. */
interface Within {
  quote: Range;
  found: Range;
}

interface Found {
  at: number;
  fact: Fact;
}

function factsIn(reader: FactReader, from: number, to: number): Found[] {
  const found: Found[] = [];
  for (let at = from; at < to; at += 1) {
    for (const fact of reader.factsAt(at)) found.push({ at, fact });
  }
  return found;
}

/** The words of one phrase ("more than", "nautical miles") have one key, which counts once. */
function keys(found: readonly Found[]): string {
  return found
    .map(({ fact }) => fact.key)
    .filter((key, index, all) => key !== all[index - 1] || !phraseKey.test(key))
    .join('\u0000');
}

/** Keys of qualifiers and units; a number or a negation counts each time. */
const phraseKey = /^(?!not$)[^\p{N}]/u;

function cover(found: readonly Found[]): Range | null {
  const first = found[0];
  const last = found.at(-1);
  return first && last ? { from: first.at, to: last.at + 1 } : null;
}

/** "4.6" grows to "$4.6 billion". Bounded, as lists of numbers go on for pages. */
function wholeFigure(reader: FactReader, { from, to }: Range): Range {
  const grown = { from, to };
  const goesOn = (at: number) => reader.isFigure(at) && reader.tokens[at]?.gap !== 'line';
  while (grown.from > from - 6 && goesOn(grown.from - 1)) grown.from -= 1;
  while (grown.to < to + 6 && goesOn(grown.to)) grown.to += 1;
  return grown;
}

function printed({ points, tokens }: Version, range: Range): string {
  const { from, to } = textRange(tokens, range);
  return points.text.slice(from, to);
}

function digits(text: string): string {
  return text.replace(/\P{N}/gu, '');
}

/** What is printed beside the digits, without the marks that group them. */
function form(text: string): string {
  return text.replace(/[\p{N}\s.,]/gu, '').toLowerCase();
}

/** The stretches in which two passages differ. */
function hunks(a: Int32Array, b: Int32Array, quote: Range, found: Range): Box[] {
  const ours = a.subarray(quote.from, quote.to);
  const theirs = b.subarray(found.from, found.to);
  const map = align(ours, theirs);
  const boxes: Box[] = [];
  let aNext = 0;
  let bNext = 0;
  const close = (at: number, to: number) => {
    if (at > aNext || to > bNext) {
      boxes.push({
        aFrom: quote.from + aNext,
        aTo: quote.from + at,
        bFrom: found.from + bNext,
        bTo: found.from + to,
      });
    }
    aNext = at + 1;
    bNext = to + 1;
  };
  map.forEach((to, at) => {
    if (to >= 0) close(at, to);
  });
  close(ours.length, theirs.length);
  return boxes;
}
