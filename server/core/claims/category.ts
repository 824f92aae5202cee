/** What a category's claims are asked for on the card. */
export const categoryFields = ['figure', 'answer', 'period', 'scope', 'chain', 'hedges'] as const;
export type CategoryField = (typeof categoryFields)[number];

export const underlines = ['solid', 'double', 'wavy', 'thick', 'dotted', 'dashed', 'thin'] as const;
export type Underline = (typeof underlines)[number];

export interface Category {
  key: string;
  name: string;
  /** "#RRGGBB"; the client derives tints that keep text at 4.5:1. */
  colour: string;
  glyph: string;
  underline: Underline;
  /** The key that tags with it, 1–9; null has none. */
  digit: number | null;
  fields: CategoryField[];
}

/** The codebook a new workspace starts with: a news desk's, in Okabe–Ito colours. */
export const defaultCategories: readonly Category[] = [
  category('aid-total', 'Aid total', '#0072B2', '$', 'solid', 1, ['figure', 'period', 'scope']),
  category('troop-number', 'Troop number', '#009E73', '#', 'double', 2, [
    'figure',
    'period',
    'scope',
  ]),
  category('casualties', 'Casualties', '#D55E00', '!', 'wavy', 3, ['figure', 'period', 'scope']),
  category('peace-talks', 'Peace talks', '#CC79A7', '◆', 'thick', 4, ['answer', 'period']),
  category('diplomacy', 'Diplomacy', '#56B4E9', '◇', 'dotted', 5, ['answer', 'period']),
  category('arms-delivery', 'Arms delivery', '#E69F00', '▸', 'dashed', 6, [
    'figure',
    'period',
    'scope',
  ]),
  category('military-outlook', 'Military outlook', '#F0E442', '→', 'thin', 7, ['answer', 'period']),
  category('support-pledge', 'Support pledge', '#6B7280', '✓', 'solid', 8, ['period']),
  category('warning', 'Warning', '#6B7280', '△', 'dotted', 9, ['period']),
  category('allegation', 'Allegation', '#6B7280', '?', 'dashed', null, ['period']),
];

function category(
  key: string,
  name: string,
  colour: string,
  glyph: string,
  underline: Underline,
  digit: number | null,
  asks: CategoryField[],
): Category {
  return { key, name, colour, glyph, underline, digit, fields: [...asks, 'chain', 'hedges'] };
}
