/** Colours as attributes, not as custom properties: a saved picture has no style sheet. */
export interface Palette {
  ground: string;
  ink: string;
  soft: string;
  line: string;
  outlets: readonly string[];
}

/** Okabe & Ito (2008): told apart with every kind of colour vision; yellow left out on white. */
export const lightPalette: Palette = {
  ground: '#ffffff',
  ink: '#1c1f26',
  soft: '#5b616e',
  line: '#e4e7ec',
  outlets: ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000'],
};

export const darkPalette: Palette = {
  ground: '#1b1d22',
  ink: '#dfe2e8',
  soft: '#a2a8b5',
  line: '#30343d',
  outlets: ['#4fa3d9', '#f08a4b', '#3fc79a', '#dd98bd', '#8ccdf2', '#f0b840', '#f0f0f0'],
};

/** After the last colour the first comes again: the name stands beside each mark. */
export function colourOf(palette: Palette, outlet: number): string {
  return palette.outlets[outlet % palette.outlets.length] ?? palette.ink;
}
