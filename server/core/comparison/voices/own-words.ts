import type { AttributionLink, ClaimContent } from '../../claims/claim.ts';
import type { Span } from '../../text/span.ts';

/**
 * The link whose words are printed: the last that is quoted. Who tells of others in his own words
 * is quoted himself: a spokesperson's words are the spokesperson's. Null: nobody is quoted.
 */
export function speakerOf<Link extends Pick<AttributionLink, 'mode'>>(
  chain: readonly Link[],
): Link | null {
  return chain.findLast(({ mode }) => mode !== 'indirect') ?? null;
}

type Quoted = Pick<ClaimContent, 'directWords' | 'outletWords'> & {
  chain: readonly Pick<AttributionLink, 'mode'>[];
};

/**
 * The speaker's own words: those marked, else, where all of it is quoted, the whole quote less the
 * outlet's words; none where nobody is quoted, or nobody has marked what is.
 */
export function ownWords({ start, end }: Span, claim: Quoted): Span[] {
  const speaker = speakerOf(claim.chain);
  if (!speaker) return [];
  if (claim.directWords.length > 0) return inOrder(claim.directWords);
  if (speaker.mode !== 'direct') return [];
  const own: Span[] = [];
  let at = start;
  for (const span of inOrder(claim.outletWords)) {
    if (span.start > at) own.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < end) own.push({ start: at, end });
  return own;
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
