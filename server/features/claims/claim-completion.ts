import { emptyContent, type ClaimContent } from '#core/claims/claim.ts';
import { proposeQuestion } from '#core/claims/propose-question.ts';
import type { AnchorDescription } from '#core/anchoring/describe.ts';
import { completeFigure } from '#core/figures/complete-figure.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { applyInput, type ContentInput } from './claim-content.ts';
import { findQuestions, type TaggableText } from './passage-query.ts';

interface Tagging {
  articleId: string;
  text: TaggableText;
  anchor: AnchorDescription;
  input: ContentInput & { category: string };
}

/** The content of a new claim: what the request says, and for what it leaves out what the text says. */
export async function fillIn(
  database: Database,
  { workspaceId }: Actor,
  { articleId, text, input }: Tagging,
): Promise<ClaimContent> {
  const said = applyInput(emptyContent(input.category), input);
  const content = { ...said, figure: completeFigureOf(input.figure ?? null, text) };
  if (input.questionId !== undefined) return content;
  const questions = await findQuestions(database, workspaceId, { articleId });
  const question = proposeQuestion(questions, content.category, content.figure);
  return { ...content, questionId: question?.id ?? null };
}

/** The figure as given, with the bounds that follow from its digits and qualifier. */
export function completeFigureOf(
  figure: ContentInput['figure'],
  { aboutTolerance }: Pick<TaggableText, 'aboutTolerance'>,
): Figure | null {
  return figure ? completeFigure(figure, { aboutTolerance }) : null;
}
