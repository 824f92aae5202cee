/** What is shown of the wording, in the order of the tabs; the first is shown unasked. */
export const wordingParts = ['words', 'verbs', 'hedges', 'loaded', 'headlines'] as const;
export type WordingPart = (typeof wordingParts)[number];

export const partNames: Readonly<Record<WordingPart, string>> = {
  words: 'What sets apart',
  verbs: 'Reporting verbs',
  hedges: 'Hedges',
  loaded: 'Loaded words',
  headlines: 'Headlines',
};
