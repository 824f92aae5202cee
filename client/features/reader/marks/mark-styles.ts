import type { Underline } from '#core/claims/category.ts';
import { categoryStyle } from '../../../lib/category-style.ts';
import type { Layer } from './mark.ts';

/** Names of the highlights that pass: what the pointer is on, what is selected, what flashes. */
export const passing = { hover: 'mark-hover', selected: 'mark-selected', flash: 'mark-flash' };
export type Passing = keyof typeof passing;

/** A wave is no border; it stands where one would. */
const borders: Readonly<Record<Exclude<Underline, 'wavy'>, string>> = {
  solid: '1.5px solid',
  double: '3px double',
  thick: '3px solid',
  dotted: '2px dotted',
  dashed: '1.5px dashed',
  thin: '1px solid',
};

/** The rules that paint the layers. Tints are see-through, so that passages over others darken. */
export function markStyles(layers: readonly Layer[]): string {
  return [...layers.map(layerRule), ...passingRules].join('\n');
}

function layerRule(layer: Layer, index: number): string {
  const line = categoryStyle(layer.colour)['--category-line'];
  const tint = layer.suggested ? 'transparent' : seeThrough(layer.colour, 15, 28);
  const underline = layer.suggested ? 'dotted' : layer.underline;
  const looks = underline === 'wavy' ? wavy(line, tint) : bordered(underline, line, tint);
  return `[data-layer='${index}'] { ${looks} }`;
}

function bordered(underline: keyof typeof borders, line: string, tint: string): string {
  return `background: ${tint} content-box; border-block-end: ${borders[underline]} ${line};`;
}

/** Two slopes in turn. */
function wavy(line: string, tint: string): string {
  const slope = (angle: number, from: string) =>
    `linear-gradient(${angle}deg, transparent 35%, ${line} 35% 65%, transparent 65%)
      ${from} bottom / 6px 3px repeat-x border-box`;
  return `background:
    ${slope(45, 'left')},
    ${slope(-45, '3px')},
    linear-gradient(${tint}, ${tint}) content-box;
  border-block-end: 3px solid transparent;`;
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
