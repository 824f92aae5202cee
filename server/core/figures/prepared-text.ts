import { CodePoints } from '../text/code-points.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** A text divided once, for all that read it. */
export interface PreparedText {
  tokens: readonly Token[];
  points: CodePoints;
}

export function prepareText(text: string): PreparedText {
  return { tokens: tokenize(text), points: new CodePoints(text) };
}
