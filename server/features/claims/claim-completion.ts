import { categoryFields } from '#core/claims/category.ts';
import { emptyContent, type ClaimContent } from '#core/claims/claim.ts';
import { proposeQuestion } from '#core/claims/propose-question.ts';
import { proposeContent } from '#core/extraction/propose-claim.ts';
import { completeFigure } from '#core/figures/complete-figure.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Span } from '#core/text/span.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { applyInput, type ContentInput } from './claim-content.ts';
import { findCategory, findQuestions, type TaggableText } from './passage-query.ts';

interface Tagging {
  articleId: string;
  text: TaggableText;
  span: Span;
  input: ContentInput & { category: string };
}

/**
 * The content of a new claim: what the request says; for what it leaves out, what the text says,
 * as far as the category asks for it.
 */
export async function fillIn(
  database: Database,
  { workspaceId }: Actor,
  { articleId, text, span, input }: Tagging,
): Promise<ClaimContent> {
  const { questionId } = input;
  const asked =
    questionId === null
      ? []
      : await findQuestions(database, workspaceId, questionId ? { questionId } : { articleId });
  const category = leavesOpen(input) && (await findCategory(database, workspaceId, input.category));
  const proposed = category
    ? proposeContent({
        text: text.content,
        span,
        published: text.published,
        categoryFields: categoryFields.filter((field) => category.fields.includes(field)),
        questionUnit: questionId ? asked[0]?.unit : null,
        settings: text,
      })
    : {};
  const content = {
    ...applyInput({ ...emptyContent(input.category), ...fitting(proposed, input) }, input),
    figure:
      input.figure === undefined ? (proposed.figure ?? null) : completeFigureOf(input.figure, text),
  };
  if (questionId !== undefined) return content;
  const question = proposeQuestion(asked, content.category, content.figure);
  return { ...content, questionId: question?.id ?? null };
}

/** Whether there is anything to fill in: reading a long text for nothing takes its time. */
function leavesOpen({ figure, period, scope, chain, hedges }: ContentInput): boolean {
  return [figure, period, scope, chain, hedges].includes(undefined);
}

/** Of what the text says, nothing that hangs on something the request says otherwise. */
function fitting(proposed: Partial<ClaimContent>, input: ContentInput): Partial<ClaimContent> {
  return {
    ...proposed,
    ...(input.figure !== undefined && { measure: null }),
    ...(input.period !== undefined && { baseline: null }),
    ...(input.chain !== undefined && { directWords: [], outletWords: [] }),
  };
}

/** The figure as given, with the bounds that follow from its digits and qualifier. */
export function completeFigureOf(
  figure: ContentInput['figure'],
  { aboutTolerance }: Pick<TaggableText, 'aboutTolerance'>,
): Figure | null {
  return figure ? completeFigure(figure, { aboutTolerance }) : null;
}
