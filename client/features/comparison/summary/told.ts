import type { Question } from '#contract/nouns.ts';
import type { QuestionSummary } from '#contract/summaries.ts';

type NamedClaim = QuestionSummary['claims'][number];

/** A claim with its number in the paragraph that names it, from 1. */
export interface NumberedClaim extends NamedClaim {
  number: number;
}

export interface ToldClause {
  words: string;
  claims: NumberedClaim[];
}

/** A question and its paragraph. */
export interface ToldQuestion {
  id: string;
  text: string;
  clauses: ToldClause[];
}

/** The paragraphs of the questions that are shown, in their order. */
export function toldQuestions(
  questions: readonly Pick<Question, 'id' | 'text'>[],
  summaries: readonly QuestionSummary[],
): ToldQuestion[] {
  const byQuestion = new Map(summaries.map((summary) => [summary.questionId, summary]));
  return questions.flatMap(({ id, text }) => {
    const summary = byQuestion.get(id);
    return summary ? [{ id, text, clauses: clausesOf(summary) }] : [];
  });
}

/** The clauses of a paragraph, their claims numbered in the order of the paragraph. */
export function clausesOf({ sentences, claims }: QuestionSummary): ToldClause[] {
  const numbered = new Map(
    claims.map((claim, index) => [claim.id, { ...claim, number: index + 1 }]),
  );
  return sentences.flat().map((clause) => ({
    words: clause.words,
    claims: clause.claims
      .flatMap((id) => numbered.get(id) ?? [])
      .sort((a, b) => a.number - b.number),
  }));
}

/** One line a clause, with the quotes it rests on. */
export function summaryAsTable(questions: readonly ToldQuestion[]): string[][] {
  return [
    ['Question', 'In words', 'Rests on'],
    ...questions.flatMap(({ text, clauses }) =>
      clauses.map(({ words, claims }) => [
        text,
        words,
        claims.map(({ outlet, quote }) => `${outlet ?? 'no outlet'}: “${quote}”`).join(' · '),
      ]),
    ),
  ];
}

/** The paragraphs as they are read, without numbers. */
export function summaryAsText(questions: readonly ToldQuestion[]): string {
  return questions
    .map(({ text, clauses }) => `${text}\n${clauses.map(({ words }) => words).join(' ')}`)
    .join('\n\n');
}
