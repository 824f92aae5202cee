import { axisFor, type Axis } from '../drawing/axis.ts';
import { placeOn, side, small } from '../drawing/place.ts';
import { widthOf } from '../drawing/text-room.ts';
import { formatNumber } from '../../../lib/count-of.ts';
import type { VoicePart, VoiceRow } from './voice-model.ts';

/** Pixels: a name, its bar, and below it what printed the words. */
const rowHeight = 58;
const top = 20;
const axisHeight = 28;
/** More bars than anybody compares at one look; the table has all. */
export const mostDrawn = 30;

export interface LaidVoice {
  row: VoiceRow;
  y: number;
  bars: { part: VoicePart; x: number; width: number }[];
  /** "Newsweek 31 · RT 12 · 3 more", in the order of the bars. */
  label: string;
}

export interface LaidVoices {
  rows: LaidVoice[];
  axis: Axis;
  /** Where the lines of the axis end. */
  bottom: number;
  height: number;
}

/** Where every bar stands: one under the other, their parts end to end. */
export function layOutVoices(all: readonly VoiceRow[], width: number): LaidVoices {
  const shown = all.slice(0, mostDrawn);
  const axis = axisFor(
    shown.map(({ voice }) => voice.words),
    'linear',
  );
  const rows = shown.map((row, index): LaidVoice => {
    let sum = 0;
    const parts = row.parts.filter(({ words }) => words > 0);
    const bars = parts.map((part) => {
      const x = placeOn(axis, sum, width);
      sum += part.words;
      return { part, x, width: placeOn(axis, sum, width) - x };
    });
    return { row, y: top + index * rowHeight, bars, label: labelOf(parts, width - 2 * side) };
  });
  const bottom = top + shown.length * rowHeight;
  return { rows, axis, bottom, height: bottom + axisHeight };
}

function labelOf(parts: readonly VoicePart[], width: number): string {
  const each = parts.map(({ name, words }) => `${name} ${formatNumber(words)}`);
  for (let count = each.length; count > 0; count -= 1) {
    const left = each.length - count;
    const words = [...each.slice(0, count), ...(left > 0 ? [`${left} more`] : [])].join(' · ');
    if (count === 1 || widthOf(words, small.size) <= width) return words;
  }
  return '';
}
