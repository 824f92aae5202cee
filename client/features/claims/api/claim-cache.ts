import type { QueryClient } from '@tanstack/react-query';
import type { Claim } from '#contract/claims.ts';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';

/** More than anybody tags in one article; the API gives no more at once. */
const all = 5000;

/** Every standing claim of an article, in the order of the text. */
export function articleClaims(articleId: string) {
  return read(routes.listClaims, { query: { articleId, limit: all } });
}

/** Claims of an article that lie in the trash. */
export function trashedClaims(articleId: string) {
  return read(routes.listClaims, { query: { articleId, trashed: 'true', limit: all } });
}

/** What Undo and Redo would do next. */
export function undoOf(articleId: string) {
  return read(routes.getUndo, { params: { articleId } });
}

export function historyOf(claimId: string) {
  return read(routes.claimHistory, { params: { claimId } });
}

export function claimInCache(client: QueryClient, articleId: string, id: string): Claim | null {
  const claims = client.getQueryData(articleClaims(articleId).queryKey);
  return claims?.items.find((claim) => claim.id === id) ?? null;
}

/** Put a claim where it belongs, instead of asking for thousands again because of one. */
export function putClaim(client: QueryClient, claim: Claim): void {
  const { queryKey } = articleClaims(claim.articleId);
  client.setQueryData(queryKey, (page) => page && { ...page, items: withClaim(page.items, claim) });
  const { queryKey: historyKey } = historyOf(claim.id);
  void client.invalidateQueries({ queryKey: historyKey });
  void client.invalidateQueries({ queryKey: undoOf(claim.articleId).queryKey });
  markOthersStale(client, queryKey);
}

/** The claims in the order of the text, with this one as it is now; a trashed one is left out. */
export function withClaim(claims: readonly Claim[], claim: Claim): Claim[] {
  const known = claims.find(({ id }) => id === claim.id);
  // An answer that was overtaken by a later one does not turn the claim back.
  if (known && known.version > claim.version) return [...claims];
  const others = claims.filter(({ id }) => id !== claim.id);
  if (claim.trashedAt !== null) return others;
  const at = others.findIndex(({ anchor, id }) => comesAfter(anchor.start, id, claim));
  return at < 0 ? [...others, claim] : others.toSpliced(at, 0, claim);
}

/** The order in which the server lists an article's claims. */
function comesAfter(start: number, id: string, claim: Claim): boolean {
  return start === claim.anchor.start ? id > claim.id : start > claim.anchor.start;
}

const alsoShownIn = new Set([
  'Articles',
  'Claims',
  'Questions',
  'Codebook',
  'Sources',
  'Comparison',
  'Reports',
  'Activity',
]);

/** Counts and comparisons elsewhere: asked for again when they are next shown. */
function markOthersStale(client: QueryClient, except: readonly unknown[]): void {
  void client.invalidateQueries({
    predicate: ({ queryKey }) =>
      alsoShownIn.has(String(queryKey[0])) && JSON.stringify(queryKey) !== JSON.stringify(except),
    refetchType: 'none',
  });
}
