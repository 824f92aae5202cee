import type { ClaimStatus } from '#core/claims/claim.ts';
import type { Transaction } from '../../platform/db/client.ts';
import type { PlacedClaim } from './place-claims.ts';

interface LaterText {
  workspaceId: string;
  articleId: string;
  textId: string;
}

/** What became of each claim on a text, for good. */
export async function insertPlacements(
  transaction: Transaction,
  { workspaceId, articleId, textId }: LaterText,
  placed: readonly PlacedClaim[],
): Promise<void> {
  await transaction.claimPlacement.createMany({
    data: placed.map(({ row, state, score, was, differences, found }) => ({
      workspaceId,
      claimId: row.id,
      textId,
      fromTextId: row.textId,
      articleId,
      state,
      score,
      start: found?.anchor.start ?? null,
      end: found?.anchor.end ?? null,
      was,
      now: found?.anchor.exact ?? null,
      differences,
    })),
  });
}

/** A claim as it goes on in a later text. */
export interface Follower {
  id: string;
  found: NonNullable<PlacedClaim['found']>;
  status: ClaimStatus;
  approvedVersion: number | null;
}

/** Moves claims to where their passages stand now; one statement, however many there are. */
export async function moveClaims(
  transaction: Transaction,
  { workspaceId, textId }: LaterText,
  followers: readonly Follower[],
): Promise<void> {
  if (followers.length === 0) return;
  const rows = followers.map(({ id, found: { anchor }, status, approvedVersion }) => ({
    ...{ id, status, approvedVersion },
    ...{ start: anchor.start, end: anchor.end, exact: anchor.exact },
    ...{ prefix: anchor.prefix, suffix: anchor.suffix, region: anchor.region },
    ...{ paragraph: anchor.place.paragraph, paragraphs: anchor.place.of },
  }));
  await transaction.$executeRaw`
    update claim c set
      text_id = ${textId}::uuid, start = p.start, "end" = p."end", exact = p.exact,
      prefix = p.prefix, suffix = p.suffix, region = p.region, paragraph = p.paragraph,
      paragraphs = p.paragraphs, status = p.status, approved_version = p."approvedVersion",
      version = c.version + 1, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(
      id uuid, status text, "approvedVersion" int, start int, "end" int, exact text, prefix text,
      suffix text, region text, paragraph int, paragraphs int)
    where c.workspace_id = ${workspaceId}::uuid and c.id = p.id`;
  const claimId = { in: followers.map(({ id }) => id) };
  await transaction.claimSpan.deleteMany({ where: { workspaceId, claimId } });
  await transaction.claimSpan.createMany({
    data: followers.flatMap(({ id, found }) =>
      found.spans.map(({ kind, start, end }) => ({ workspaceId, claimId: id, kind, start, end })),
    ),
    // Two words that were one twice are one now.
    skipDuplicates: true,
  });
}
