import type { Span } from '#core/text/span.ts';

/** The spans with one more, in order; what it overlaps becomes part of it. */
export function withSpan(spans: readonly Span[], added: Span): Span[] {
  const touches = (span: Span) => span.start < added.end && span.end > added.start;
  const whole = spans.filter(touches).reduce(
    (sum, span) => ({
      start: Math.min(sum.start, span.start),
      end: Math.max(sum.end, span.end),
    }),
    added,
  );
  return [...spans.filter((span) => !touches(span)), whole].sort((a, b) => a.start - b.start);
}

/** What of the spans lies inside a passage: for one that has been moved. */
export function within(spans: readonly Span[], passage: Span): Span[] {
  return spans
    .map(({ start, end }) => ({
      start: Math.max(start, passage.start),
      end: Math.min(end, passage.end),
    }))
    .filter(({ start, end }) => start < end);
}
