import type { z } from 'zod';
import type { GroupedRow, RelatedClaim, RelationPair } from '#contract/relations.ts';
import type { routes } from '#contract/routes.ts';
import type { MatrixRow } from '../matrix.ts';

export type { RelatedClaim, RelationPair };
export type RowRelation = GroupedRow;
export type QuestionRelations = z.output<typeof routes.getQuestionRelations.response>;

/** By the question's id; empty until the server has answered. */
export type RelationsOfRows = ReadonlyMap<string, RowRelation>;

export function relationsOfRows(items: readonly RowRelation[]): RelationsOfRows {
  return new Map(items.map((item) => [item.questionId, item]));
}

/** Rows in which two claims cannot both be true: `differ` is the only contradiction. */
export function onlyDifferences(
  rows: readonly MatrixRow[],
  relations: RelationsOfRows,
): MatrixRow[] {
  return rows.filter(({ question }) =>
    relations.get(question.id)?.pairs.some(({ relation }) => relation === 'differ'),
  );
}
