import type { CSSProperties } from 'react';
import { mix, parseColour, readable, toHex } from './colour.ts';

const light = { ground: parseColour('#ffffff'), ink: parseColour('#000000'), tint: 0.16 };
const dark = { ground: parseColour('#1b1d22'), ink: parseColour('#ffffff'), tint: 0.26 };

/** Of one theme: the ground behind a tagged passage, text on it, and the line under it. */
export function categoryColours(colour: string, theme: typeof light) {
  const own = parseColour(colour);
  const tint = mix(own, theme.ground, theme.tint);
  return {
    tint: toHex(tint),
    ink: toHex(readable(own, tint, theme.ink, 4.6)),
    line: toHex(readable(own, theme.ground, theme.ink, 3)),
  };
}

type CategoryStyle = CSSProperties & Record<`--category-${'tint' | 'ink' | 'line'}`, string>;

/**
 * A category's colour as custom properties for both themes: `--category-tint` (ground),
 * `--category-ink` (text on ground or tint, ≥ 4.5:1), `--category-line` (underline, ≥ 3:1).
 */
export function categoryStyle(colour: string): CategoryStyle {
  const known = styles.get(colour);
  if (known) return known;
  const onLight = categoryColours(colour, light);
  const onDark = categoryColours(colour, dark);
  const both = (name: keyof typeof onLight) => `light-dark(${onLight[name]}, ${onDark[name]})`;
  const style = {
    '--category-tint': both('tint'),
    '--category-ink': both('ink'),
    '--category-line': both('line'),
  };
  styles.set(colour, style);
  return style;
}

/** A dozen colours are asked for thousands of times. */
const styles = new Map<string, CategoryStyle>();

export const themes = { light, dark };
