import type { Frame } from '#contract/frames.ts';
import { codebookAbilities } from '#core/claims/category-policy.ts';
import type { Actor } from '#core/members/member.ts';
import type { FrameRow } from './frame-repository.ts';

export function presentFrame(actor: Actor, row: FrameRow): Frame {
  const archived = row.archivedAt !== null;
  return {
    key: row.key,
    name: row.name,
    description: row.description,
    source: row.source,
    position: row.position,
    archived,
    articleCount: row.articleCount,
    version: row.version,
    abilities: codebookAbilities(actor, { archived }),
  };
}
