import type { RelatedClaim } from './relation.ts';
import type { SourceNames } from './source-names.ts';

/**
 * Whom both claims rest on, by the name in print: the far end of one stands in the other's chain.
 * Two that agree are then one voice. Null where the chains do not show it.
 */
export function sharedSource(
  a: Pick<RelatedClaim, 'chain'>,
  b: Pick<RelatedClaim, 'chain'>,
  sources: SourceNames,
): string | null {
  const [linksA, linksB] = [a, b].map(({ chain }) => chain.map(({ source }) => source));
  const [endA, endB] = [linksA?.at(-1), linksB?.at(-1)];
  if (endA === undefined || endB === undefined) return null;
  const holds = (links: readonly string[] | undefined, end: string) =>
    links?.some((link) => sources.bodyOf(link) === sources.bodyOf(end)) ?? false;
  if (holds(linksB, endA)) return endA;
  return holds(linksA, endB) ? endB : null;
}
