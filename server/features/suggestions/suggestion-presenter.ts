import type { RejectedSuggestion, Suggestion } from '#contract/suggestions.ts';
import type { Material } from './material-query.ts';
import type { Open, PlacedRejection } from './open-suggestions.ts';

export function presentSuggestion({ textId, questions }: Material, open: Open): Suggestion {
  const { category, questionId, note: _, ...content } = open.content;
  const question = questions.find(({ id }) => id === questionId);
  return {
    id: open.id,
    anchor: { textId, ...open.anchor },
    category,
    score: open.score,
    because: open.because,
    content,
    question: question ? { id: question.id, text: question.text } : null,
    by: open.by,
  };
}

export function presentRejection(row: PlacedRejection): RejectedSuggestion {
  return {
    id: row.id,
    span: row.span,
    exact: row.exact,
    category: row.category,
    rejectedBy: row.member,
    rejectedAt: row.createdAt.toISOString(),
  };
}
