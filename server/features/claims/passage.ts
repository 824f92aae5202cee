import { Anchorer, type AnchorDescription } from '#core/anchoring/describe.ts';
import { snapToGraphemes } from '#core/text/graphemes.ts';
import type { Span } from '#core/text/span.ts';
import { invalid } from '../../platform/domain-error.ts';
import type { TaggableText } from './passage-query.ts';

/**
 * Where a passage stands; 422 where none can, or where other words stand than the caller read:
 * a wrong quote is the worst failure of all.
 */
export function describePassage(
  { content, regions }: Pick<TaggableText, 'content' | 'regions'>,
  span: Span,
  exact: string | undefined,
): AnchorDescription {
  const anchorer = new Anchorer(content, regions);
  const { points } = anchorer;
  if (span.start >= span.end) throw invalid('end', 'The passage ends before it begins.');
  if (span.end > points.length) {
    throw invalid('end', `The text has ${points.length} characters; ${span.end} lies behind it.`);
  }
  const anchor = anchorer.describe(span);
  if (exact !== undefined && exact !== anchor.exact) {
    throw invalid('exact', `At ${span.start}–${span.end} stands “${anchor.exact}”.`);
  }
  if (!/\S/.test(anchor.exact)) throw invalid('start', 'There is only white space in the passage.');
  const whole = snapToGraphemes(points, span);
  if (whole.start !== span.start || whole.end !== span.end) {
    throw invalid(
      whole.start === span.start ? 'end' : 'start',
      `The passage would cut a character in two; ${whole.start}–${whole.end} holds it whole.`,
    );
  }
  return anchor;
}
