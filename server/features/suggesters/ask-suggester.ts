import { emptyContent, type ClaimContent } from '#core/claims/claim.ts';
import { proposeQuestion } from '#core/claims/propose-question.ts';
import { proposeContent } from '#core/extraction/propose-claim.ts';
import { completeFigure } from '#core/figures/complete-figure.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Actor } from '#core/members/member.ts';
import { notFound } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import type { Seal } from '../../platform/seal.ts';
import type { Database } from '../../platform/db/client.ts';
import type { AskedText } from './asked-text.ts';
import { callSuggester, failure, type Target } from './call-suggester.ts';
import type { Answer } from './protocol.ts';
import { findSuggester, type SuggesterRow } from './suggester-repository.ts';

export interface AskingDeps {
  database: Database;
  seal: Seal;
  /** Suggesters may stand on this machine or in a private network. */
  allowPrivate: boolean;
}

/** What one suggester of the team says of a text, each passage with a whole card. */
export async function askSuggester(
  deps: AskingDeps,
  actor: Actor,
  suggesterId: string,
  text: AskedText,
) {
  const row = await findSuggester(deps.database, actor, suggesterId);
  if (!row) throw notFound();
  const { suggestions } = await callSuggester(targetOf(deps, row), text);
  const { length } = new CodePoints(text.content);
  return suggestions.map((suggestion) => {
    const { start, end, score, because } = suggestion;
    // Where the passage lies nowhere there is nothing to read; whoever lists it says so.
    const inside = start < end && end <= length;
    const content = inside ? wholeContent(text, suggestion) : emptyContent(suggestion.category);
    return { start, end, score, because, content };
  });
}

export function targetOf({ seal, allowPrivate }: AskingDeps, row: SuggesterRow): Target {
  const { name, url, timeoutSeconds, secretHeader } = row;
  const secret = row.secret === null ? null : seal.open(row.secret);
  if (row.secret !== null && secret === null) {
    throw failure(
      row,
      'has a secret that can no longer be read: an administrator has to enter it again',
    );
  }
  const credentials = secret === null ? {} : { [secretHeader]: secret };
  return { name, url, timeoutSeconds, credentials, allowPrivate };
}

/** What the suggester says; for what it leaves out, what the text says, as tagging does it. */
function wholeContent(
  text: AskedText,
  { start, end, category, content: said }: Answer['suggestions'][number],
): ClaimContent {
  const fields = text.categories.find(({ key }) => key === category)?.fields ?? [];
  const read = proposeContent({
    text: text.content,
    span: { start, end },
    published: text.published,
    categoryFields: fields,
    language: text.language,
    settings: text,
  });
  const { figure, questionId, ...rest } = given(said);
  const content: ClaimContent = {
    ...emptyContent(category),
    ...read,
    ...(figure !== undefined && { figure: figure && completeFigure(figure, text), measure: null }),
    ...(rest.period !== undefined && { baseline: null }),
    ...(rest.chain !== undefined && { directWords: [], outletWords: [] }),
    ...rest,
  };
  const question = proposeQuestion(text.questions, category, content.figure);
  return { ...content, questionId: questionId === undefined ? (question?.id ?? null) : questionId };
}
