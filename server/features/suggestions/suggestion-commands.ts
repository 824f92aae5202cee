import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { RejectedSuggestion } from '#contract/suggestions.ts';
import type { Database } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, notFound } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { findMaterial, type Material } from './material-query.ts';
import { openSuggestions, placeRejections, type Open } from './open-suggestions.ts';
import { findRejections } from './rejection-query.ts';
import type { Finder, SuggestionDeps } from './suggestion-deps.ts';
import { presentRejection } from './suggestion-presenter.ts';

export type Deps = SuggestionDeps & { find: Finder };

const entity = 'suggestion';

const noLongerOpen = () =>
  conflict(
    'not_suggested',
    'Somebody tagged or rejected this meanwhile, or the text or the codebook changed. Nothing was changed; look at what is suggested now.',
  );

/** Tags every passage with what was proposed for it, in one command. */
export async function acceptSuggestions(
  deps: Deps,
  actor: Actor,
  articleId: string,
  suggestionIds: readonly string[],
): Promise<Claim[]> {
  const { material, chosen } = await findChosen(deps, actor, articleId, suggestionIds);
  return deps.tagPassages(
    actor,
    material,
    chosen.map(({ anchor, content }) => ({
      ...content,
      start: anchor.start,
      end: anchor.end,
      exact: anchor.exact,
    })),
  );
}

export async function rejectSuggestion(
  deps: Deps,
  actor: Actor,
  articleId: string,
  suggestionId: string,
): Promise<RejectedSuggestion> {
  const { material, chosen } = await findChosen(deps, actor, articleId, [suggestionId]);
  const [suggestion] = chosen;
  if (!suggestion) throw noLongerOpen();
  const { anchor, content } = suggestion;
  const id = newId();
  const row = {
    articleId,
    textId: material.textId,
    start: anchor.start,
    end: anchor.end,
    category: content.category,
  };
  const twins = 'rejected_suggestion_workspace_id_article_id_text_id_start_e_key';
  await refuseTwins(twins, noLongerOpen, () =>
    command(deps.database, actor, async (transaction, record) => {
      const { workspaceId, memberId } = actor;
      await transaction.rejectedSuggestion.create({ data: { workspaceId, id, memberId, ...row } });
      const after = { category: row.category, anchor: { exact: anchor.exact } };
      record({ action: 'suggestion rejected', entity, entityId: id, articleId, after });
    }),
  );
  const rejection = (await placeRejections(deps.database, actor, material)).find(
    (known) => known.id === id,
  );
  if (!rejection) throw notFound();
  return presentRejection(rejection);
}

export function takeBackRejection(
  database: Database,
  actor: Actor,
  articleId: string,
  id: string,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const rows = await findRejections(transaction, actor, articleId);
    const row = rows.find((known) => known.id === id);
    const { workspaceId } = actor;
    const { count } = await transaction.rejectedSuggestion.deleteMany({
      where: { workspaceId, articleId, id },
    });
    if (!row || count === 0) throw notFound();
    const before = { category: row.category, anchor: { exact: row.exact } };
    record({ action: 'suggestion restored', entity, entityId: id, articleId, before });
  });
}

/** The suggestions of these ids, whoever makes them; 409 when one of them is none any more. */
async function findChosen(
  deps: Deps,
  actor: Actor,
  articleId: string,
  ids: readonly string[],
): Promise<{ material: Material; chosen: Open[] }> {
  const material = await findMaterial(deps.database, actor, articleId);
  if (!material) throw notFound();
  const wanted = new Set(ids);
  const finders = new Set(ids.map((id) => id.slice(0, id.indexOf('.'))));
  const chosen: Open[] = [];
  for (const finder of finders) {
    const suggesterId = finder === 'engine' ? null : finder;
    const { open } = await openSuggestions(deps, actor, material, suggesterId);
    chosen.push(...open.filter(({ id }) => wanted.has(id)));
  }
  if (chosen.length < wanted.size) throw noLongerOpen();
  return { material, chosen };
}
