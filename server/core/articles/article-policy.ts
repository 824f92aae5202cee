import { hasRole, type Actor } from '../members/member.ts';
import type { ReadingState } from './article.ts';

export interface ArticleAbilities {
  edit: boolean;
  trash: boolean;
  restore: boolean;
}

/** What an actor may do with one article. Views carry this, so that no client repeats a rule. */
export function articleAbilities(actor: Actor, article: { trashed: boolean }): ArticleAbilities {
  const edits = hasRole(actor, 'editor');
  return {
    edit: edits && !article.trashed,
    trash: edits && !article.trashed,
    restore: edits && article.trashed,
  };
}

/**
 * Reviewed: read to the end, something was found in it, and all that was found is approved. An
 * article without claims may just not have been worked on.
 */
export function isReviewed(article: {
  readingState: ReadingState;
  claimCount: number;
  awaiting: number;
}): boolean {
  return article.readingState === 'read' && article.claimCount > 0 && article.awaiting === 0;
}
