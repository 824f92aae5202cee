import { figureProblems } from '../figures/check-figure.ts';
import { isOrdered } from '../figures/period.ts';
import type { AnswerKind } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import type { ClaimContent } from './claim.ts';

/** Why a claim cannot say this; `path` as in a request, "hedges.0". */
export interface ContentProblem {
  path: string;
  message: string;
}

/** As much of a claim's question as its answer is held to. */
export interface QuestionFacts {
  kind: AnswerKind;
  /** The named answers of a choice. */
  answers: readonly string[];
}

/** What stands in the way of storing this content for a passage; empty: nothing. */
export function checkContent(
  content: ClaimContent,
  quote: Span,
  question: QuestionFacts | null,
): ContentProblem[] {
  return [
    ...checkAnswer(content, question),
    ...checkFigure(content),
    ...checkPeriod(content),
    ...checkSpans('hedges', content.hedges, quote),
    ...checkSpans('directWords', content.directWords, quote),
    ...checkSpans('outletWords', content.outletWords, quote),
  ];
}

function checkAnswer({ answer }: ClaimContent, question: QuestionFacts | null): ContentProblem[] {
  if (!answer) return [];
  if (!question) {
    return [{ path: 'answer', message: 'An answer needs a question: name one or leave it out.' }];
  }
  if (question.kind !== 'choice') {
    const message = `This question asks for ${question.kind === 'figure' ? 'a figure' : 'an account'}, it has no named answers.`;
    return [{ path: 'answer', message }];
  }
  if (question.answers.includes(answer.value)) return [];
  const known = question.answers.map((value) => `“${value}”`).join(', ');
  return [{ path: 'answer.value', message: `The question has these answers: ${known}.` }];
}

function checkFigure({ figure }: ClaimContent): ContentProblem[] {
  return figure ? figureProblems(figure).map((message) => ({ path: 'figure', message })) : [];
}

function checkPeriod({ period }: ClaimContent): ContentProblem[] {
  if (!period || isOrdered(period)) return [];
  const message = `The period ends (${period.to ?? ''}) before it begins (${period.from ?? ''}).`;
  return [{ path: 'period.to', message }];
}

function checkSpans(path: string, spans: readonly Span[], quote: Span): ContentProblem[] {
  return spans.flatMap(({ start, end }, index) => {
    const at = `${path}.${index}`;
    if (start < quote.start || end > quote.end) {
      const message = `${start}–${end} reaches outside the quote, which is ${quote.start}–${quote.end}.`;
      return [{ path: at, message }];
    }
    const first = spans.findIndex((other) => other.start === start);
    return first < index ? [{ path: at, message: `Two of them begin at ${start}.` }] : [];
  });
}
