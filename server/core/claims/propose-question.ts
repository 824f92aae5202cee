import type { Figure } from '../figures/figure.ts';
import type { AnswerKind } from '../questions/question.ts';

export interface QuestionOfTopic {
  id: string;
  kind: AnswerKind;
  unit: string | null;
  category: string | null;
}

/**
 * The question a fresh claim most likely answers, of those asked in its article's topics; null
 * unless exactly one comes into question, for a wrong row in the comparison costs more than a
 * click.
 */
export function proposeQuestion<T extends QuestionOfTopic>(
  questions: readonly T[],
  category: string,
  figure: Figure | null,
): T | null {
  const fitting = questions.filter(
    (question) =>
      question.category === category &&
      (question.kind === 'figure') === (figure !== null) &&
      (question.unit === null || question.unit === figure?.unit),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
