import type { Axis } from './axis.ts';

/** Pixels left and right of an axis. */
export const side = 16;

/** Pixels: sizes of letters, and how far the lines of a text stand apart. */
export const small = { size: 12, line: 18 };
export const large = { size: 16, line: 24 };

/** Of the letters in a picture: fonts that are everywhere, since a saved one brings none along. */
export const pictureFont =
  'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';

/** Where a value of an axis stands in a plot of a width. */
export function placeOn(axis: Axis, value: number, width: number): number {
  return side + axis.at(value) * (width - 2 * side);
}
