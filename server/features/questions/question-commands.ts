import type { Question } from '#contract/nouns.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import { planAnswers } from '#core/questions/plan-answers.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { checkReferences, refuseLosingClaims, settle, writeAnswers } from './question-parts.ts';
import { presentQuestion } from './question-presenter.ts';
import { findQuestion, moveQuestion } from './question-repository.ts';

const entity = 'question';

export function createQuestion(
  database: Database,
  actor: Actor,
  { topicId, text, since, category, ...wanted }: BodyOf<typeof routes.createQuestion>,
): Promise<Question> {
  const { workspaceId } = actor;
  return command(database, actor, async (transaction, record) => {
    await checkReferences(transaction, actor, { topicId, category });
    const { answers, ...shape } = settle(null, wanted);
    const id = newId();
    const { _max } = await transaction.question.aggregate({
      where: { workspaceId, topicId },
      _max: { position: true },
    });
    const position = (_max.position ?? -1) + 1;
    await transaction.question.create({
      data: { workspaceId, id, topicId, text, position, ...shape, ...given({ since, category }) },
    });
    await writeAnswers(transaction, actor, id, planAnswers([], answers));
    const after = await viewQuestion(transaction, actor, id);
    record({ action: 'question asked', entity, entityId: id, after });
    return after;
  });
}

export function editQuestion(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  { position, text, since, category, ...wanted }: BodyOf<typeof routes.editQuestion>,
): Promise<Question> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewQuestion(transaction, actor, id);
    await lockedUpdate(transaction, actor, id, ifVersion, given({ text, since, category }));
    await checkReferences(transaction, actor, { category });
    const { answers, ...shape } = settle(
      { ...before, answers: before.answers.map(({ value }) => value) },
      wanted,
    );
    await transaction.question.update({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      data: shape,
    });
    const plan = planAnswers(before.answers, answers);
    await refuseLosingClaims(transaction, actor, before, shape.kind, plan.removed);
    await writeAnswers(transaction, actor, id, plan);
    if (position !== undefined) await moveQuestion(transaction, actor, before, position);
    const after = await viewQuestion(transaction, actor, id);
    record({ action: 'question edited', entity, entityId: id, before, after });
    return after;
  });
}

export function trashQuestion(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewQuestion(transaction, actor, id);
    await lockedUpdate(transaction, actor, id, ifVersion, { trashedAt: new Date() });
    record({ action: 'question trashed', entity, entityId: id, before });
  });
}

/** Restoring one that stands already changes nothing but its history. */
export function restoreQuestion(database: Database, actor: Actor, id: string): Promise<Question> {
  const { workspaceId } = actor;
  return command(database, actor, async (transaction, record) => {
    await transaction.question.updateMany({
      where: { workspaceId, id, trashedAt: { not: null } },
      data: { trashedAt: null, version: { increment: 1 } },
    });
    const after = await viewQuestion(transaction, actor, id);
    record({ action: 'question restored', entity, entityId: id, after });
    return after;
  });
}

/** The standing question as everybody sees it; where there is none that is a 404. */
async function viewQuestion(transaction: Transaction, actor: Actor, id: string): Promise<Question> {
  const row = await findQuestion(transaction, actor, id);
  if (!row || row.trashedAt) throw notFound();
  return presentQuestion(actor, row);
}

async function lockedUpdate(
  transaction: Transaction,
  actor: Actor,
  id: string,
  ifVersion: number,
  data: Parameters<Transaction['question']['updateMany']>[0]['data'],
): Promise<void> {
  const { count } = await transaction.question.updateMany({
    where: { workspaceId: actor.workspaceId, id, version: ifVersion, trashedAt: null },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw stale(await viewQuestion(transaction, actor, id));
}
