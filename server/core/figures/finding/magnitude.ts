import { Decimal } from '../decimal.ts';
import { unnamedUnit } from '../figure.ts';
import { closed } from '../interval.ts';
import { readCountedNoun } from './counted-noun.ts';
import type { Finder, Passage, Read } from './finder.ts';
import { readUnit } from './units.ts';

/** "tens of thousands", "dozens", "hundreds of millions of euros", "several thousand". */
export const magnitude: Finder = (passage, at) => {
  const base = readPluralScales(passage, at) ?? readSomeFew(passage, at);
  if (!base) return null;
  const { tokens, locale } = passage;
  const of = tokens[base.next]?.lower === locale.partitive ? 1 : 0;
  const unit = readUnit(passage, base.next + of);
  const noun = unit ? null : readCountedNoun(passage, base.next, { one: false });
  const times = unit?.times ?? 1;
  const to = unit?.next ?? base.next;
  return {
    from: at,
    to,
    nounTo: noun?.next ?? to,
    bare: { from: at, to },
    number: null,
    interval: closed(
      new Decimal(base.scale).times(2 * times),
      // "hundreds of cents" are counted in cents.
      times < 1
        ? new Decimal(base.top).times(times)
        : new Decimal(base.top).plus(1).times(times).minus(1),
    ),
    unit: unit?.unit ?? noun?.unit ?? unnamedUnit,
    qualifier: 'order of magnitude',
  };
};

/** `scale` is one of the kind; `top` is the last number before the next larger word is due. */
interface Base {
  scale: number;
  top: number;
}

/** tens, dozens, hundreds … and "tens of thousands". */
function readPluralScales(passage: Passage, at: number): Read<Base> | null {
  const { tokens, locale } = passage;
  const first = locale.pluralScales.get(tokens[at]?.lower ?? '');
  if (first === undefined) return null;
  const second = locale.pluralScales.get(tokens[at + 2]?.lower ?? '');
  if (tokens[at + 1]?.lower === locale.partitive && second !== undefined && second > first) {
    const scale = first * second;
    return { scale, top: decadeTop(first) * second + second - 1, next: at + 3 };
  }
  return { scale: first, top: decadeTop(first), next: at + 1 };
}

/** "several hundred", "a few dozen". */
function readSomeFew(passage: Passage, at: number): Read<Base> | null {
  const { tokens, locale } = passage;
  const some = locale.someFew.at(tokens, at);
  if (!some) return null;
  const scale = locale.scales.get(tokens[at + some.length]?.lower ?? '');
  if (scale === undefined) return null;
  return { scale, top: decadeTop(scale), next: at + some.length + 1 };
}

/** 99 for tens and dozens, 999 for hundreds, 9,999 for thousands. */
function decadeTop(scale: number): number {
  return 10 ** (Math.floor(Math.log10(scale)) + 1) - 1;
}
