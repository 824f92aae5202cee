/** Whose words: all that is printed, the outlet's own, or those inside quotation marks. */
export const voices = ['all', 'own', 'quoted'] as const;
export type Voice = (typeof voices)[number];
