import type { PartialDate } from '#core/figures/partial-date.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import { settleQuestion } from '#core/questions/settle-question.ts';
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

/** The field that keeps the question from being asked, and why; null where none does. */
export function problemOf(question: NewQuestion): { path: string; because: string } | null {
  const { text, kind, answers, exclusive, perActor } = question;
  if (text.trim() === '') return { path: 'text', because: 'Write the question.' };
  const choice = kind === 'choice' ? { answers, exclusive, perActor } : {};
  const settled = settleQuestion(null, { kind, unit: unitOf(question), ...choice });
  return settled.settled ? null : settled;
}

function unitOf({ kind, unit }: NewQuestion): string | null {
  return kind === 'figure' ? unit.trim() || null : null;
}

/** Only what its kind of answer has goes along. */
export function bodyOf(
  topicId: string,
  question: NewQuestion,
): BodyInput<typeof routes.createQuestion> {
  const { kind, category, answers, exclusive, perActor, since } = question;
  const unit = unitOf(question);
  return {
    topicId,
    text: question.text.trim(),
    kind,
    category,
    since,
    ...(unit === null ? {} : { unit }),
    ...(kind === 'choice' ? { answers, exclusive, perActor } : {}),
  };
}
