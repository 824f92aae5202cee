import { type AnswerKind } from '#core/questions/question.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Question } from '#contract/nouns.ts';
import type { BodyInput } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';

export interface QuestionDraft {
  text: string;
  kind: AnswerKind;
  unit: string;
  answers: string[];
  exclusive: boolean;
  perActor: boolean;
  since: PartialDate | null;
  category: string | null;
}

export function draftOf(question: Question): QuestionDraft {
  const { text, kind, unit, answers, exclusive, perActor, since, category } = question;
  const values = answers.map(({ value }) => value);
  return { text, kind, unit: unit ?? '', answers: values, exclusive, perActor, since, category };
}

/** Only what the kind of answer has a place for is sent. */
export function bodyOf(draft: QuestionDraft): BodyInput<typeof routes.editQuestion> {
  const { text, kind, unit, answers, exclusive, perActor, since, category } = draft;
  const common = { text, kind, since, category };
  if (kind === 'figure') return { ...common, unit: unit.trim() };
  if (kind === 'choice') return { ...common, answers, exclusive, perActor };
  return common;
}

/** What is still missing before it can be stored; null: nothing. */
export function missingIn({ text, kind, unit, answers }: QuestionDraft): string | null {
  if (text.trim() === '') return 'the question';
  if (kind === 'figure' && unit.trim() === '') return 'its unit';
  return kind === 'choice' && answers.length === 0 ? 'at least one answer' : null;
}
