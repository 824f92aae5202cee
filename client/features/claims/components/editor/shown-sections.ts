import type { CategoryField } from '#core/claims/category.ts';
import type { Category } from '#contract/nouns.ts';
import type { ClaimDraft } from '../../draft/claim-draft.ts';

/** Parts of the card that the category asks for, or that something stands in. */
export function shownSections(
  category: Pick<Category, 'fields'> | undefined,
  draft: ClaimDraft,
): Record<'figure' | 'period' | 'scope' | 'hedges', boolean> {
  const asks = (field: CategoryField) => category?.fields.includes(field) ?? true;
  const { figure, measure, period, baseline, scope, hedges, directWords, outletWords } = draft;
  return {
    figure: asks('figure') || figure !== null || measure !== null,
    period: asks('period') || period !== null || baseline !== null,
    scope: asks('scope') || Object.values(scope).some((part) => part !== null),
    hedges: asks('hedges') || [hedges, directWords, outletWords].some(({ length }) => length > 0),
  };
}
