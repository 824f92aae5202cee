import { wilson } from '#core/wording/share.ts';
import { axisFor, type Axis } from '../../drawing/axis.ts';
import { side, small } from '../../drawing/place.ts';
import {
  fewWords,
  leastWords,
  termsFound,
  type LoadedTerm,
  type LoadedWords,
} from './loaded-model.ts';

/** Pixels; a line is as high as a finger needs. */
export const lineHeight = 24;
/** A name stands beside its dot where there is room for both, otherwise above it. */
const besideFrom = 640;
const headHeight = 28;
const gap = 8;
const axisHeight = 28;
export const countWidth = 56;

/** More terms than these are read in the table. */
export const mostTerms = 12;

/** How often an outlet itself prints a term, for each 10,000 of its words. */
export interface LaidRate {
  column: string;
  name: string;
  y: number;
  /** The height of the dot: below the name where there is no room beside it. */
  dotAt: number;
  own: number;
  quoted: number;
  words: number;
  rate: number;
  /** Where the rate stands, and what it may be by chance; null: of too few words to have one. */
  dot: { x: number; low: number; high: number; isCut: boolean } | null;
  isSmall: boolean;
}

export interface LaidTermRates {
  term: LoadedTerm;
  y: number;
  rates: LaidRate[];
}

export interface LaidLoaded {
  terms: LaidTermRates[];
  ticks: { x: number; value: number }[];
  top: number;
  bottom: number;
  /** Where the axis ends and the counts begin. */
  right: number;
  nameRoom: number;
  height: number;
}

const per = 10_000;

/** Under each term a line for each column that prints it, most often first. */
export function layOutLoaded(loaded: LoadedWords, width: number): LaidLoaded {
  const shown = termsFound(loaded).slice(0, mostTerms);
  const right = width - side - 2 * countWidth;
  const isBeside = width >= besideFrom;
  const left = isBeside ? 240 : side + 8;
  const nameRoom = (isBeside ? left - side : right - side) - 8;
  const given = shown.map((term) => ({ term, rates: ratesOf(term, loaded) }));
  const axis = axisFor(
    given.flatMap(({ rates }) => rates.filter(isTold).map(({ rate }) => rate)),
    'linear',
  );
  const place = (rate: number) => left + axis.at(rate) * (right - left - side);
  const top = headHeight;
  let y = top;
  const terms = given.map(({ term, rates }) => {
    const here = y;
    y += lineHeight;
    const laid = rates.map((each) => {
      const dotAt = isBeside ? y + lineHeight / 2 : y + lineHeight + 4;
      const line = { ...each, y, dotAt, dot: isTold(each) ? dotOf(each, axis, place) : null };
      y += isBeside ? lineHeight : lineHeight + 12;
      return line;
    });
    y += gap;
    return { term, y: here, rates: laid };
  });
  return {
    terms,
    ticks: axis.ticks.map((value) => ({ value, x: place(value) })),
    ...{ top, bottom: y, right, nameRoom },
    height: y + axisHeight,
  };
}

type Rate = Omit<LaidRate, 'y' | 'dotAt' | 'dot'>;

function ratesOf({ columns }: LoadedTerm, loaded: LoadedWords): Rate[] {
  return columns
    .flatMap(({ column, own, quoted }) => {
      const found = loaded.columns.find(({ key }) => key === column);
      if (!found) return [];
      const words = found.words.own;
      const rate = (own / Math.max(1, words)) * per;
      return { column, name: found.name, own, quoted, words, rate, isSmall: words < fewWords };
    })
    .sort((a, b) => b.rate - a.rate || b.quoted - a.quoted);
}

function isTold({ words }: Rate): boolean {
  return words >= leastWords;
}

function dotOf({ own, words, rate }: Rate, axis: Axis, place: (rate: number) => number) {
  const { low, high } = wilson(own, words);
  return {
    x: place(rate),
    low: place(low * per),
    high: place(high * per),
    isCut: high * per > axis.to,
  };
}

/** Of the head above the counts. */
export const headAt = small.size + 4;
