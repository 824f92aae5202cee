import { CodePoints } from '#core/text/code-points.ts';
import type { ClaimInWording } from '#contract/wording.ts';
import type { MatrixSearch } from '../../filters/matrix-search.ts';

/** What the open claims have in common. */
export function titleOf(
  { verb, stance, hedge }: Pick<MatrixSearch, 'verb' | 'stance' | 'hedge'>,
  claims: readonly Pick<ClaimInWording, 'source'>[],
): string {
  if (hedge !== undefined) return hedge === '*' ? 'Hedged claims' : `Hedged: ${hedge}`;
  if (stance !== undefined) return `Verbs: ${stance}`;
  const words = (verb ?? '').split(',').slice(1).join(',');
  const source = claims[0]?.source ?? 'Claims';
  return words === '' ? source : `${source}: ${words}`;
}

/** The quote in pieces, its hedges apart. */
export function quoteParts({
  quote,
  start,
  hedges,
}: Pick<ClaimInWording, 'quote' | 'start' | 'hedges'>): { text: string; isHedge: boolean }[] {
  const points = new CodePoints(quote);
  const parts: { text: string; isHedge: boolean }[] = [];
  let at = 0;
  const add = (to: number, isHedge: boolean) => {
    if (at < to) parts.push({ text: points.slice(at, to), isHedge });
    at = Math.max(at, to);
  };
  for (const hedge of hedges) {
    add(hedge.start - start, false);
    add(hedge.end - start, true);
  }
  add(points.length, false);
  return parts;
}

export function claimsAsTable(claims: readonly ClaimInWording[]): string[][] {
  const head = ['Outlet', 'Published', 'Headline', 'Source', 'Verb', 'Hedges', 'Quote', 'Address'];
  const lines = claims.map((claim) => [
    claim.outlet ?? '',
    claim.published ?? '',
    claim.title ?? '',
    claim.source ?? '',
    claim.verb ?? '',
    claim.hedges.map(({ exact }) => exact).join('; '),
    claim.quote,
    `/articles/${claim.articleId}?claim=${claim.id}`,
  ]);
  return [head, ...lines];
}
