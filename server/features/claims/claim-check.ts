import { checkContent, type ContentProblem } from '#core/claims/check-content.ts';
import type { ClaimContent } from '#core/claims/claim.ts';
import type { AnchorDescription } from '#core/anchoring/describe.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { namesIn } from './claim-content.ts';
import type { ClaimDeps, Recorder } from './claim-deps.ts';
import type { Resolved } from './claim-repository.ts';
import { findCategory, findQuestions, type AskedQuestion } from './passage-query.ts';

export type Checked = Omit<Resolved, 'sourceIds'>;

/**
 * What can be stored of a content, or 422 that names everything wrong with it. What the claim
 * said before may stay, even where it could no longer be chosen.
 */
export async function checkClaim(
  database: Database,
  { workspaceId }: Actor,
  content: ClaimContent,
  anchor: AnchorDescription,
  was: Pick<ClaimContent, 'category' | 'questionId'> | null,
): Promise<Checked> {
  const { questionId } = content;
  const [question = null] =
    questionId === null ? [] : await findQuestions(database, workspaceId, { questionId });
  const problems = [
    ...(await checkCategory(database, workspaceId, content, was)),
    ...checkQuestion(question, content, was),
    ...checkContent(content, anchor, asked(question)),
  ];
  if (problems.length > 0) throw refusal(problems);
  const answer = question?.answers.find(({ value }) => value === content.answer?.value);
  return { content, anchor, answerId: answer?.id ?? null };
}

/** Looks the named sources up, and makes the new ones, in the transaction that needs them. */
export async function findSources(
  transaction: Transaction,
  deps: ClaimDeps,
  actor: Actor,
  record: Recorder,
  checked: Checked,
): Promise<Resolved> {
  const sourceIds = await findAllSources(transaction, deps, actor, record, [checked]);
  return { ...checked, sourceIds };
}

/** The id of each source that any of the contents names, in one order for all writers. */
export async function findAllSources(
  transaction: Transaction,
  deps: ClaimDeps,
  actor: Actor,
  record: Recorder,
  checked: readonly Checked[],
): Promise<Resolved['sourceIds']> {
  const sourceIds = new Map<string, string>();
  const names = new Set(checked.flatMap(({ content }) => namesIn(content)));
  for (const name of [...names].sort()) {
    const { id } = await deps.findOrCreateSource(transaction, actor, record, name);
    sourceIds.set(name, id);
  }
  return sourceIds;
}

async function checkCategory(
  database: Database,
  workspaceId: string,
  { category }: ClaimContent,
  was: { category: string } | null,
): Promise<ContentProblem[]> {
  if (category === was?.category) return [];
  const known = await findCategory(database, workspaceId, category);
  if (known && !known.archived) return [];
  const message = known
    ? `The category “${category}” is archived: it tags nothing new.`
    : `There is no category “${category}” in the codebook.`;
  return [{ path: 'category', message }];
}

function checkQuestion(
  question: AskedQuestion | null,
  { questionId }: ClaimContent,
  was: { questionId: string | null } | null,
): ContentProblem[] {
  if (questionId === null || questionId === was?.questionId) return [];
  if (question && !question.trashed) return [];
  return [{ path: 'questionId', message: 'There is no such question in this workspace.' }];
}

function asked(question: AskedQuestion | null) {
  return question && { ...question, answers: question.answers.map(({ value }) => value) };
}

function refusal(errors: ContentProblem[]): DomainError {
  const detail = `${errors.map(({ message }) => message).join(' ')} Nothing was changed.`;
  return new DomainError(422, 'invalid', detail, { errors });
}
