import type { Mode } from '#core/claims/claim.ts';
import type { CellClaim } from '../matrix.ts';

export type Link = CellClaim['chain'][number];

/** Shape beside the word: quote marks stand only where the words are the speaker's own. */
export const modeMarks: Readonly<Record<Mode, string>> = {
  direct: '“ ”',
  indirect: '‹ ›',
  mixed: '“ ›',
};

export const modeMeanings: Readonly<Record<Mode, string>> = {
  direct: 'the speaker’s own words',
  indirect: 'put in other words',
  mixed: 'only the words in quote marks are the speaker’s',
};

export const ownVoice = 'own voice';

/** "Kuleba (tweeted, direct) ← Blinken (reaffirmed, indirect)": from the outlet to the origin. */
export function chainWords(chain: readonly Link[]): string {
  if (chain.length === 0) return ownVoice;
  return chain.map(({ source, verb, mode }) => `${source.name} (${verb}, ${mode})`).join(' ← ');
}
