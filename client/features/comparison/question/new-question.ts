import { parsePartialDate } from '#core/figures/partial-date.ts';
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
  since: string;
}

export const emptyQuestion: NewQuestion = {
  text: '',
  kind: 'figure',
  unit: '',
  answers: [],
  exclusive: true,
  perActor: false,
  category: null,
  since: '',
};

/** What still keeps it from being asked, by field. */
export function missingIn({ text, since }: NewQuestion): Partial<Record<'text' | 'since', string>> {
  return {
    ...(text.trim() === '' ? { text: 'Write the question.' } : {}),
    ...(since.trim() === '' || parsePartialDate(since.trim())
      ? {}
      : { since: 'Write a date such as 2021, 2021-05 or 2021-05-06.' }),
  };
}

/** Only what its kind of answer has goes along. */
export function bodyOf(
  topicId: string,
  question: NewQuestion,
): BodyInput<typeof routes.createQuestion> {
  const { kind, category, answers, exclusive, perActor } = question;
  const unit = question.unit.trim();
  const since = question.since.trim();
  return {
    topicId,
    text: question.text.trim(),
    kind,
    category,
    since: since === '' ? null : since,
    ...(kind === 'figure' && unit !== '' ? { unit } : {}),
    ...(kind === 'choice' ? { answers, exclusive, perActor } : {}),
  };
}
