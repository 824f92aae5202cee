/** A text, then each of its attributions as "source | cue | content … its further pieces". */
export type AttributionCases = Record<string, [text: string, ...attributions: string[]]>;
