/** A stretch of a text: Unicode code points, end exclusive (the W3C rule), start < end. */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the characters that stand there. */
export interface QuotedSpan extends Span {
  exact: string;
}
