import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import { command } from '../../platform/db/command.ts';
import { notFound } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { subject } from './claim-change.ts';
import { checkClaim, findAllSources, type Checked } from './claim-check.ts';
import { fillIn } from './claim-completion.ts';
import type { ContentInput } from './claim-content.ts';
import type { ClaimDeps } from './claim-deps.ts';
import { presentClaim, snapshotOf } from './claim-presenter.ts';
import { findClaim } from './claim-query.ts';
import { insertClaim } from './claim-repository.ts';
import { describePassage } from './passage.ts';
import { findText, type TaggableText } from './passage-query.ts';

/** A passage to tag, and what is said of it; what is left out is filled in from the text. */
export type Passage = ContentInput & {
  category: string;
  start: number;
  end: number;
  /** If given, must be what stands there (422 otherwise). */
  exact?: string | undefined;
};

/** Makes a claim of each passage, in one command: all of them, or none. */
export async function tagPassages(
  deps: ClaimDeps,
  actor: Actor,
  { articleId, textId }: { articleId: string; textId: string },
  passages: readonly Passage[],
): Promise<Claim[]> {
  const { workspaceId, memberId } = actor;
  const text = await findText(deps.database, workspaceId, articleId, textId);
  if (!text) throw notFound();
  const checked: Checked[] = [];
  for (const passage of passages) {
    checked.push(await checkPassage(deps, actor, articleId, text, passage));
  }
  return command(deps.database, actor, async (transaction, record) => {
    const sourceIds = await findAllSources(transaction, deps, actor, record, checked);
    const claims: Claim[] = [];
    for (const one of checked) {
      const claim = { workspaceId, id: newId(), articleId, textId, createdById: memberId };
      await insertClaim(transaction, claim, { ...one, sourceIds });
      const row = await findClaim(transaction, workspaceId, claim.id);
      if (!row) throw notFound();
      record({ action: 'claim tagged', ...subject(row), after: snapshotOf(row) });
      claims.push(presentClaim(actor, row));
    }
    return claims;
  });
}

async function checkPassage(
  { database }: ClaimDeps,
  actor: Actor,
  articleId: string,
  text: TaggableText,
  { start, end, exact, ...input }: Passage,
): Promise<Checked> {
  const anchor = describePassage(text, { start, end }, exact);
  const content = await fillIn(database, actor, { articleId, text, span: { start, end }, input });
  return checkClaim(database, actor, content, anchor, null);
}
