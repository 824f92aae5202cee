import { findAttributions } from '../../../server/core/extraction/find-attributions.ts';
import type { Range } from '../../../server/core/text/range.ts';

const brackets: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['``', '“'],
]);

/** BIO labels of a tokenized sentence: it is printed as text, read, and its spans laid on tokens. */
export function labelTokens(tokens: readonly string[]): string[] {
  const ranges: Range[] = [];
  let text = '';
  for (const token of tokens) {
    const word = brackets.get(token) ?? token;
    const attached = /^(?:[.,;:!?)\]%]|['’](?:s|ll|re|ve|d|m)?|n['’]t|''|”)$/u.test(word);
    if (text !== '' && !attached && !/[“([$]$/u.test(text)) text += ' ';
    ranges.push({ from: text.length, to: text.length + word.length });
    text += word;
  }
  const labels = tokens.map(() => 'O');
  for (const found of findAttributions(text, { published: null })) {
    for (const part of ['content', 'source', 'cue'] as const)
      for (const range of found[part]) label(labels, ranges, range, part);
  }
  return labels;
}

/** One label a token; of what overlaps, the later part is the rarer one and stands. */
function label(
  labels: string[],
  tokens: readonly Range[],
  { from, to }: Range,
  part: string,
): void {
  let begins = true;
  tokens.forEach((token, index) => {
    if (token.from < from || token.to > to) return;
    labels[index] = `${begins ? 'B' : 'I'}-${part}`;
    begins = false;
  });
}
