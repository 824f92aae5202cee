/** What is shown of the wording, in the order of the tabs; the first is shown unasked. */
export const wordingParts = ['words', 'names', 'verbs', 'hedges', 'loaded', 'headlines'] as const;
export type WordingPart = (typeof wordingParts)[number];

export const partNames: Readonly<Record<WordingPart, string>> = {
  words: 'What sets apart',
  names: 'Names',
  verbs: 'Reporting verbs',
  hedges: 'Hedges',
  loaded: 'Loaded words',
  headlines: 'Headlines',
};
