import type { MatrixFilter } from './matrix-filter-query.ts';
import type { QuestionRow } from './question-query.ts';

/** Whether a question is among those asked for. */
export function isChosen({ questionIds, category }: MatrixFilter) {
  return (question: QuestionRow): boolean =>
    (!questionIds?.length || questionIds.includes(question.id)) &&
    (category === undefined || category === question.category);
}
