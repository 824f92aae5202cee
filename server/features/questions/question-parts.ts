import type { Question } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import type { AnswerPlan, NamedAnswer } from '#core/questions/plan-answers.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import {
  settleQuestion,
  type QuestionShape,
  type WantedShape,
} from '#core/questions/settle-question.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { conflict, invalid } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { countUses } from './question-repository.ts';

/** What the question becomes, or a 422 that says why it cannot. */
export function settle(current: QuestionShape | null, wanted: WantedShape): QuestionShape {
  const result = settleQuestion(current, wanted);
  if (!result.settled) throw invalid(result.path, result.because);
  return result.shape;
}

/** The topic stands and the category is in the codebook. */
export async function checkReferences(
  transaction: Transaction,
  { workspaceId }: Actor,
  { topicId, category }: { topicId?: string; category?: string | null | undefined },
): Promise<void> {
  const topics = { workspaceId, id: topicId ?? '', trashedAt: null };
  if (topicId !== undefined && !(await transaction.topic.count({ where: topics }))) {
    throw invalid('topicId', 'There is no such topic; somebody may have put it into the trash.');
  }
  const categories = { workspaceId, key: category ?? '' };
  if (category && !(await transaction.category.count({ where: categories }))) {
    throw invalid('category', `The codebook has no category “${category}”.`);
  }
}

/**
 * What claims hold on to stays: an answer that one gives, and the kind of a question that has any.
 * Claims in the trash count, since they can come back.
 */
export async function refuseLosingClaims(
  transaction: Transaction,
  actor: Actor,
  before: Question,
  kind: AnswerKind,
  removed: readonly NamedAnswer[],
): Promise<void> {
  if (before.kind === kind && removed.length === 0) return;
  const uses = await countUses(transaction, actor, before.id);
  if (before.kind !== kind && uses.total > 0) {
    throw conflict(
      'question_in_use',
      `The kind of answer stays: ${claims(uses.total, 'answers', 'answer')} this question, counting those in the trash. Ask another question, or move them first. Nothing was changed.`,
      before,
    );
  }
  const answer = removed.find(({ id }) => uses.byAnswer.has(id));
  if (answer) {
    throw conflict(
      'answer_in_use',
      `“${answer.value}” stays: ${claims(uses.byAnswer.get(answer.id) ?? 0, 'gives', 'give')} this answer, counting those in the trash. Give them another answer first. Nothing was changed.`,
      before,
    );
  }
}

export async function writeAnswers(
  transaction: Transaction,
  { workspaceId }: Actor,
  questionId: string,
  { kept, added, removed }: AnswerPlan,
): Promise<void> {
  await transaction.questionAnswer.deleteMany({
    where: { workspaceId, questionId, id: { in: removed.map(({ id }) => id) } },
  });
  for (const { id, position } of kept) {
    await transaction.questionAnswer.update({
      where: { workspaceId_questionId_id: { workspaceId, questionId, id } },
      data: { position },
    });
  }
  await transaction.questionAnswer.createMany({
    data: added.map((answer) => ({ workspaceId, questionId, id: newId(), ...answer })),
  });
}

function claims(count: number, one: string, many: string): string {
  return count === 1 ? `1 claim ${one}` : `${count} claims ${many}`;
}
