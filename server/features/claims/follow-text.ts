import type { PlacementCounts, ProposedPlacement } from '#contract/placements.ts';
import { summarizePlacements, type PlacementState } from '#core/anchoring/placement.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { subject } from './claim-change.ts';
import { afterEdit } from './claim-commands.ts';
import type { Recorder } from './claim-deps.ts';
import { snapshotOf } from './claim-presenter.ts';
import { placeClaims, type LaterText, type PlacedClaim } from './place-claims.ts';
import { readClaimsOf, readPlaceable } from './placement-query.ts';
import { insertPlacements, moveClaims, type Follower } from './placement-repository.ts';

/** What a later text would make of every standing claim of an article; nothing is stored. */
export async function proposePlacements(
  database: Database,
  actor: Actor,
  articleId: string,
  later: LaterText & { number: number },
): Promise<{ counts: PlacementCounts; placements: ProposedPlacement[] }> {
  const { rows, texts } = await readPlaceable(database, actor, articleId);
  const placed = placeClaims(rows, texts, later);
  return {
    counts: summarizePlacements(placed),
    placements: placed.map((claim) => present(claim, later.number)),
  };
}

/**
 * Lets the claims of an article follow their passages to its next text. What is not there any
 * more stays where it stood; what says something else now follows, and is to be approved anew.
 */
export async function followText(
  transaction: Transaction,
  actor: Actor,
  record: Recorder,
  later: LaterText & { articleId: string; textId: string },
): Promise<PlacementCounts> {
  const { workspaceId } = actor;
  const { articleId, textId } = later;
  const { rows, texts } = await readPlaceable(transaction, actor, articleId);
  const placed = placeClaims(rows, texts, later);
  const text = { workspaceId, articleId, textId };
  await insertPlacements(transaction, text, placed);
  await moveClaims(transaction, text, placed.flatMap(following));
  const after = new Map(
    (await readClaimsOf(transaction, workspaceId, articleId)).map((row) => [row.id, row]),
  );
  for (const { row, state } of placed) {
    const now = after.get(row.id) ?? row;
    const action = actions[state];
    record({ action, ...subject(row), before: snapshotOf(row), after: snapshotOf(now) });
  }
  return summarizePlacements(placed);
}

const actions: Record<PlacementState, string> = {
  exact: 'claim placed',
  moved: 'claim placed',
  reworded: 'claim placed',
  changed: 'passage changed',
  lost: 'passage lost',
};

function following({ row, state, found }: PlacedClaim): Follower[] {
  if (!found) return [];
  const kept = {
    status: row.status,
    approvedVersion: row.approvedVersion === null ? null : row.version + 1,
  };
  return [{ id: row.id, found, ...(state === 'changed' ? afterEdit(row) : kept) }];
}

function present(
  { row, state, score, was, differences, found }: PlacedClaim,
  toText: number,
): ProposedPlacement {
  return {
    ...{ claimId: row.id, category: row.category, status: row.status },
    ...{ state, score, was, differences },
    ...{ fromText: row.textNumber, toText },
    now: found?.anchor.exact ?? null,
    span: found && { start: found.anchor.start, end: found.anchor.end },
    losesApproval: state === 'changed' && row.status === 'approved',
  };
}
