import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import { align, type Box } from '../alignment/align.ts';
import type { AnchoringLocale } from '../locales/locale.ts';
import { textRange, type Revision, type Version } from '../revision.ts';
import type { Difference, DifferenceKind } from '../placement.ts';
import { FactReader, type Fact } from './facts.ts';
import { NameKnowledge, NameReader } from './names.ts';
import { turnsRound } from './turns-round.ts';

/**
 * What differs in fact between a passage and what it became: every figure, name and negation
 * that was added, removed or replaced, in order. Strict by design: only a figure that reads as
 * the same value ("15", "fifteen") is let pass.
 */
export function differencesBetween(
  revision: Revision,
  quote: Range,
  found: Range,
  locale: AnchoringLocale,
): Difference[] {
  const { old, now } = revision;
  let known: NameKnowledge | null = null;
  const knowledge = () => (known ??= new NameKnowledge([old.tokens, now.tokens]));
  const reader = ({ tokens }: Version) =>
    new FactReader(tokens, new NameReader(tokens, knowledge, locale), locale);
  const judge = new HunkJudge(revision, reader(old), reader(now), { quote, found }, locale);
  return hunks(old.ids, now.ids, quote, found).flatMap((hunk) => judge.differences(hunk));
}

const kinds: readonly DifferenceKind[] = ['figure', 'name', 'negation'];

class HunkJudge {
  constructor(
    private readonly revision: Revision,
    private readonly old: FactReader,
    private readonly now: FactReader,
    private readonly within: { quote: Range; found: Range },
    private readonly locale: AnchoringLocale,
  ) {}

  differences(hunk: Box): Difference[] {
    const was = factsIn(this.old, hunk.aFrom, hunk.aTo);
    const now = factsIn(this.now, hunk.bFrom, hunk.bTo);
    const found = kinds.flatMap((kind) => {
      const before = was.filter(({ fact }) => fact.kind === kind);
      const after = now.filter(({ fact }) => fact.kind === kind);
      if (keys(before) === keys(after)) return [];
      return this.difference(kind, hunk, before, after);
    });
    if (found.some(({ kind }) => kind === 'negation')) return found;
    const oldWords = this.old.tokens.slice(hunk.aFrom, hunk.aTo).map(({ lower }) => lower);
    const nowWords = this.now.tokens.slice(hunk.bFrom, hunk.bTo).map(({ lower }) => lower);
    if (!turnsRound(oldWords, nowWords, this.locale)) return found;
    const whole = this.place('negation', whereIn(hunk, 'a'), whereIn(hunk, 'b'));
    return [...found, whole];
  }

  private difference(
    kind: DifferenceKind,
    hunk: Box,
    before: readonly Found[],
    after: readonly Found[],
  ): Difference[] {
    const was = cover(before) ?? { from: hunk.aFrom, to: hunk.aFrom };
    const now = cover(after) ?? { from: hunk.bFrom, to: hunk.bFrom };
    if (kind !== 'figure') return [this.place(kind, was, now)];
    const wholeWas = wholeFigure(this.old, was);
    const wholeNow = wholeFigure(this.now, now);
    return this.readsTheSame(wholeWas, wholeNow) ? [] : [this.place(kind, wholeWas, wholeNow)];
  }

  private readsTheSame(was: Range, now: Range): boolean {
    const { old, now: present } = this.revision;
    const before = this.locale.readFigures(printed(old, was));
    return before !== null && before === this.locale.readFigures(printed(present, now));
  }

  private place(kind: DifferenceKind, was: Range, now: Range): Difference {
    const { old, now: present } = this.revision;
    // "did approve" → "did not approve" says more than nothing → "not".
    const alone = was.from === was.to || now.from === now.to;
    return {
      kind,
      was: spanOf(old, alone ? widened(was, this.within.quote) : was),
      now: spanOf(present, alone ? widened(now, this.within.found) : now),
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

/** The words of one phrase ("more than", "per cent") have one key, which counts once. */
function keys(found: readonly Found[]): string {
  return found
    .map(({ fact }) => fact.key)
    .filter((key, index, all) => key !== all[index - 1] || /^\p{N}/u.test(key))
    .join('\u0000');
}

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

function whereIn(hunk: Box, side: 'a' | 'b'): Range {
  return side === 'a' ? { from: hunk.aFrom, to: hunk.aTo } : { from: hunk.bFrom, to: hunk.bTo };
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
