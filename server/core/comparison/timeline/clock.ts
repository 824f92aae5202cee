/** What time of a claim is meant: that it speaks of, when the source spoke, when it was printed. */
export const clocks = ['published', 'said', 'about'] as const;
export type Clock = (typeof clocks)[number];

/** What the claims of a timeline stand in rows by. */
export const timelineRows = ['outlet', 'question'] as const;
