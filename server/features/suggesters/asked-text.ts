import type { Region } from '#core/articles/article.ts';
import type { CategoryField } from '#core/claims/category.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { AnswerKind } from '#core/questions/question.ts';

/** What a suggester is told of an article: the text, and what the team looks for in it. */
export interface AskedText {
  content: string;
  regions: Region[];
  language: string | null;
  published: PartialDate | null;
  aboutTolerance: number;
  categories: { key: string; name: string; fields: CategoryField[] }[];
  questions: {
    id: string;
    text: string;
    kind: AnswerKind;
    unit: string | null;
    category: string | null;
    answers: string[];
  }[];
}
