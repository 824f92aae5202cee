import type { Database } from '../../platform/db/client.ts';
import type { ClaimSnapshot } from './claim-presenter.ts';

/**
 * A past claim with its sources under the names they bear today; a source that was merged away
 * since keeps its old name, which is an alias of the one it became.
 */
export async function withCurrentNames(
  database: Database,
  workspaceId: string,
  claim: ClaimSnapshot,
): Promise<ClaimSnapshot> {
  const { answer, scope, chain } = claim;
  const named = [answer?.actor, scope.actor, scope.counterpart, ...chain.map((l) => l.source)];
  const ids = named.flatMap((source) => (source ? [source.id] : []));
  const rows = await database.source.findMany({
    where: { workspaceId, id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const rename = <T extends { id: string; name: string } | null>(source: T): T =>
    source && { ...source, name: names.get(source.id) ?? source.name };
  return {
    ...claim,
    answer: answer && { ...answer, actor: rename(answer.actor) },
    scope: { ...scope, actor: rename(scope.actor), counterpart: rename(scope.counterpart) },
    chain: chain.map((link) => ({ ...link, source: rename(link.source) })),
  };
}
