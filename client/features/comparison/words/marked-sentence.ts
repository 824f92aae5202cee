import type { ClaimInCell } from '../matrix.ts';

/** How a stretch of a sentence is set: around the quote, in it, a hedge, the speaker's own words. */
export type Setting = 'around' | 'quote' | 'hedge' | 'direct';

export interface Stretch {
  text: string;
  setting: Setting;
}

type Marked = Pick<ClaimInCell, 'sentence' | 'anchor' | 'hedges' | 'directWords'>;

/**
 * The sentence with its quote marked, and in the quote its hedges and direct words. Every
 * character of the sentence comes back once. Offsets of the claim are code points of the text.
 */
export function markedSentence({ sentence, anchor, hedges, directWords }: Marked): Stretch[] {
  const at = placeOfQuote(sentence, anchor);
  if (at < 0) return [{ text: anchor.exact, setting: 'quote' }];
  const points = [...anchor.exact];
  const settings: Setting[] = points.map(() => 'quote');
  const paint = (spans: Marked['hedges'], setting: Setting) => {
    for (const { start, end } of spans)
      settings.fill(setting, start - anchor.start, end - anchor.start);
  };
  paint(directWords, 'direct');
  paint(hedges, 'hedge');
  return joined([
    { text: sentence.slice(0, at), setting: 'around' },
    ...points.map((text, index): Stretch => ({ text, setting: settings[index] ?? 'quote' })),
    { text: sentence.slice(at + anchor.exact.length), setting: 'around' },
  ]);
}

/** Where the quote begins; of several places the one that what stands before it leads to. */
function placeOfQuote(sentence: string, { exact, prefix }: Marked['anchor']): number {
  const first = sentence.indexOf(exact);
  for (let at = first; at >= 0; at = sentence.indexOf(exact, at + 1)) {
    if (prefix.endsWith(sentence.slice(Math.max(0, at - prefix.length), at))) return at;
  }
  return first;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { text, setting } of stretches) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.setting === setting) last.text += text;
    else result.push({ text, setting });
  }
  return result;
}
