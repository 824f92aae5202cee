import type { Actor } from '#core/members/member.ts';
import { savedViewAbilities } from '#core/saved-views/saved-view-policy.ts';
import type { SavedView } from '#contract/saved-views.ts';
import type { SavedViewRow } from './saved-view-repository.ts';

export function presentSavedView(actor: Actor, row: SavedViewRow): SavedView {
  const { id, topicId, name, search, shared, memberId, member, version } = row;
  return {
    ...{ id, topicId, name, search, shared, version },
    owner: { id: memberId, name: member.user.name },
    abilities: savedViewAbilities(actor, { ownerId: memberId, shared }),
  };
}
