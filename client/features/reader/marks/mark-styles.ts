import type { Underline } from '#core/claims/category.ts';
import { categoryColours, themes } from '../../../lib/category-style.ts';
import { laneCount } from './lanes.ts';
import type { Layer } from './mark.ts';

/** Names of the highlights that pass: what the pointer is on, what is selected, what flashes. */
export const passing = { hover: 'mark-hover', selected: 'mark-selected', flash: 'mark-flash' };
export type Passing = keyof typeof passing;

export function highlightName(layer: number, lane: number): string {
  return `mark-${layer}-${lane}`;
}

const lines: Readonly<Record<Underline, string>> = {
  solid: 'solid 1.5px',
  double: 'double 1px',
  wavy: 'wavy 1px',
  thick: 'solid 3px',
  dotted: 'dotted 2px',
  dashed: 'dashed 1.5px',
  thin: 'solid 0.75px',
};

/** Pixels below the base line; the last stays clear of the next line's capitals. */
const laneOffsets = [3, 7, 11];

/** The rules that paint the layers. Tints are see-through, so that passages over others darken. */
export function markStyles(layers: readonly Layer[]): string {
  const rules = layers.flatMap((layer, index) =>
    Array.from({ length: laneCount }, (_, lane) => layerRule(layer, index, lane)),
  );
  return [...rules, ...passingRules].join('\n');
}

function layerRule(layer: Layer, index: number, lane: number): string {
  const onLight = categoryColours(layer.colour, themes.light);
  const onDark = categoryColours(layer.colour, themes.dark);
  const line = `light-dark(${onLight.line}, ${onDark.line})`;
  if (layer.suggested) {
    return `::highlight(${highlightName(index, lane)}) {
  text-decoration: underline dotted 2px ${line};
  text-underline-offset: ${laneOffsets[lane] ?? 3}px;
}`;
  }
  return `::highlight(${highlightName(index, lane)}) {
  background-color: ${seeThrough(layer.colour, 15, 28)};
  text-decoration: underline ${lines[layer.underline]} ${line};
  text-underline-offset: ${laneOffsets[lane] ?? 3}px;
}`;
}

function seeThrough(colour: string, light: number, dark: number): string {
  const share = (percent: number) => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
  return `light-dark(${share(light)}, ${share(dark)})`;
}

/** In ink, so that they stand out from every category. */
const passingRules = [
  `::highlight(${passing.hover}) { background-color: ${seeThrough('#808080', 18, 26)}; }`,
  `::highlight(${passing.selected}) {
  background-color: ${seeThrough('#5566c4', 26, 40)};
  text-decoration: underline solid 2px CanvasText;
  text-underline-offset: 3px;
}`,
  `::highlight(${passing.flash}) { background-color: ${seeThrough('#f5b301', 60, 50)}; }`,
];
