import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { formatDate } from '../../../lib/dates.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Span } from '#core/text/span.ts';
import type { BesideText } from '#contract/texts.ts';
import { markedParagraphs, type MarkedParagraph } from './segments.ts';

type Beside = ResponseOf<(typeof routes)['getTextsBeside']>;

/** A text that stands beside others. */
export interface ShownText extends BesideText {
  name: string;
  points: CodePoints;
  paragraphs: MarkedParagraph[];
  /** Claims of each question, in their order; those that answer none are left out. */
  byQuestion: ReadonlyMap<string, Quoted[]>;
  /** The category of each claim, by the claim's id. */
  categoryOf: ReadonlyMap<string, string>;
}

export interface Quoted {
  id: string;
  quote: string;
  start: number;
  end: number;
}

export interface TextsModel {
  texts: ShownText[];
  shared: Beside['shared'];
  /** Questions at least one of the texts answers, those of several texts first. */
  questions: { id: string; text: string; texts: number }[];
}

export function textsModel(
  { texts, shared }: Beside,
  questions: readonly { id: string; text: string }[],
): TextsModel {
  const shown = texts.map((text, at): ShownText => {
    const points = new CodePoints(text.content);
    const byQuestion = new Map<string, Quoted[]>();
    for (const { id, questionId, anchor } of text.claims) {
      if (questionId === null) continue;
      const quoted = { id, ...anchor, quote: points.slice(anchor.start, anchor.end) };
      byQuestion.set(questionId, [...(byQuestion.get(questionId) ?? []), quoted]);
    }
    return {
      ...text,
      name: text.outlet ?? noOutlet,
      points,
      paragraphs: markedParagraphs(text, at, shared),
      byQuestion,
      categoryOf: new Map(text.claims.map(({ id, category }) => [id, category])),
    };
  });
  const counted = questions
    .map((question) => ({
      ...question,
      texts: shown.filter(({ byQuestion }) => byQuestion.has(question.id)).length,
    }))
    .filter((question) => question.texts > 0);
  return { texts: shown, shared, questions: counted.toSorted((a, b) => b.texts - a.texts) };
}

/** "Newsweek · 6 May 2021 · Antony Blinken Warns …" */
export function articleLabel({
  outlet,
  published,
  title,
}: Pick<BesideText, 'outlet' | 'published' | 'title'>): string {
  return [outlet ?? noOutlet, published && formatDate(published), title ?? 'Untitled']
    .filter((part) => part !== null)
    .join(' · ');
}

/** What stands beside each other, to be read and copied: a line a question, then what is copied. */
export function textsAsTable({ texts, shared, questions }: TextsModel): string[][] {
  return [
    ['', ...texts.map(articleLabel)],
    ...questions.map(({ id, text }) => [
      text,
      ...texts.map(({ byQuestion, read }) => quotesOf(byQuestion.get(id), read)),
    ]),
    ...shared.map(({ words, passages }) => [
      `${words} words in both`,
      ...texts.map((text, at) => {
        const passage = passages.find((each) => each.text === at);
        return passage ? sliceOf(text, passage.anchor) : '';
      }),
    ]),
  ];
}

/** The words of a span on one line. */
export function sliceOf({ points }: ShownText, { start, end }: Span): string {
  return points.slice(start, end).replaceAll(/\s+/g, ' ');
}

/** What a text says to a question, or that it says nothing, and whether it was read. */
export function quotesOf(quoted: readonly Quoted[] | undefined, read: boolean): string {
  if (quoted) return quoted.map(({ quote }) => `“${quote}”`).join(' · ');
  return read ? 'not said' : 'not yet read to the end';
}
