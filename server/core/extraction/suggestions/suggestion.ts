import type { Region } from '../../articles/article.ts';
import type { Category } from '../../claims/category.ts';
import type { ClaimContent } from '../../claims/claim.ts';
import type { QuestionOfTopic } from '../../claims/propose-question.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReadingSettings } from '../../figures/interval.ts';
import type { PartialDate } from '../../figures/partial-date.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';

/** A passage worth tagging, as somebody would fill its card: all of it proposed, none confirmed. */
export interface Suggestion {
  /** Code points of the text. */
  span: Span;
  /** One of the keys asked for. */
  category: string;
  /** How sure, 0–1. Only the order means something. */
  score: number;
  /** Why it was offered: "a sum of money that somebody gave: $4.6 billion"; the weightiest first. */
  because: string[];
  /** What the category asks for and the text tells. */
  content: Partial<ClaimContent>;
}

export interface SuggestOptions {
  /** Relative words are counted from it; null leaves them unresolved. */
  published: PartialDate | null;
  /** The team's codebook; a category the language has no rules for is never suggested. */
  categories: readonly Pick<Category, 'key' | 'fields'>[];
  /** As stored; proposed from the text where they are left out. */
  regions?: readonly Region[] | undefined;
  /** Of the text, "en"; null: English. Another language than English has no rules yet. */
  language?: string | null | undefined;
  /** Asked in the article's topics: a claim that answers exactly one of them is put there. */
  questions?: readonly QuestionOfTopic[] | undefined;
  settings?: ReadingSettings | undefined;
  /** Of the whole text, where they were found already. */
  attributions?: readonly Attribution[] | undefined;
  figures?: readonly (Figure & Span)[] | undefined;
}
