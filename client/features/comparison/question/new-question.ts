import type { PartialDate } from '#core/figures/partial-date.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import type { BodyInput } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';

/** A question as it is being written. */
export interface NewQuestion {
  text: string;
  kind: AnswerKind;
  unit: string;
  answers: string[];
  exclusive: boolean;
  perActor: boolean;
  category: string | null;
  since: PartialDate | null;
}

export const emptyQuestion: NewQuestion = {
  text: '',
  kind: 'figure',
  unit: '',
  answers: [],
  exclusive: true,
  perActor: false,
  category: null,
  since: null,
};

export function isComplete({ text }: NewQuestion): boolean {
  return text.trim() !== '';
}

/** Only what its kind of answer has goes along. */
export function bodyOf(
  topicId: string,
  question: NewQuestion,
): BodyInput<typeof routes.createQuestion> {
  const { kind, category, answers, exclusive, perActor, since } = question;
  const unit = question.unit.trim();
  return {
    topicId,
    text: question.text.trim(),
    kind,
    category,
    since,
    ...(kind === 'figure' && unit !== '' ? { unit } : {}),
    ...(kind === 'choice' ? { answers, exclusive, perActor } : {}),
  };
}
