import { z } from 'zod';
import { claimInput } from '#contract/claims.ts';
import { line } from '#contract/common.ts';

/** Of docs/suggesters.md; another number is another protocol. */
export const protocolVersion = 1;

/** More than anybody reads through, and than an answer needs. */
export const mostSuggestions = 200;
export const mostAnswerBytes = 2_000_000;

const suggestion = z.object({
  /** Code points of the text, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  category: z.string().min(1).max(60),
  score: z.number().min(0).max(1),
  because: z.array(line(300)).max(5).default([]),
  /** As a claim is made over the API; what is left out is read from the text. */
  content: claimInput.omit({ category: true, note: true }).default({}),
});

/** Unknown members are allowed and not looked at, so that an answer may hold more than we ask. */
export const answerSchema = z.object({
  version: z.literal(protocolVersion),
  suggestions: z.array(suggestion).max(mostSuggestions),
});

export type Answer = z.output<typeof answerSchema>;

/** "suggestions.3.score: must be a number" */
export function firstProblem(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'the answer'}: ${issue.message}` : 'unreadable';
}
