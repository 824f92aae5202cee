/**
 * A stretch of a JavaScript string in UTF-16 units, end exclusive. Named apart from `Span` (code
 * points), so that the compiler keeps the two ways of counting apart.
 */
export interface Range {
  from: number;
  to: number;
}

/** The range without the white space at both its ends. */
export function trimRange(text: string, { from, to }: Range): Range {
  const within = text.slice(from, to);
  const trimmed = within.trimStart();
  return { from: to - trimmed.length, to: to - trimmed.length + trimmed.trimEnd().length };
}
